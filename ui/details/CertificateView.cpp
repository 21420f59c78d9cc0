// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/CertificateView.h"

#include "ui/support/Card.h"
#include "ui/support/Clearing.h"
#include "ui/support/Data.h"
#include "ui/support/LanguageSwitch.h"
#include "ui/support/PlainLabel.h"
#include "ui/verdict/Pieces.h"

#include <QClipboard>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace envoi::ui
{

using record::CertificateInfo;
using record::CertificateProblem;

namespace
{

QString pemOf(const CertificateInfo &certificate)
{
    if (certificate.der.isEmpty())
        return {};
    const QByteArray base64 = certificate.der.toBase64();
    QString pem = QStringLiteral("-----BEGIN CERTIFICATE-----\n");
    for (qsizetype i = 0; i < base64.size(); i += 64)
        pem += QString::fromLatin1(base64.mid(i, 64)) + QLatin1Char('\n');
    return pem + QStringLiteral("-----END CERTIFICATE-----\n");
}

QString dateText(const QDateTime &when, const explanation::Language &language)
{
    return when.isValid() ? language.moment(when.toLocalTime()) : QStringLiteral("–");
}

enum class Value { Data, Words };

void addFact(QFormLayout *form, const QString &what, const QString &value, Value kind = Value::Data)
{
    if (value.isEmpty())
        return;
    auto *label = new PlainLabel;
    label->setMuted(true);
    label->setWordWrap(false);
    label->setText(what);
    auto *text = new PlainLabel;
    text->setText(value);
    text->setSelectable(true);
    setShowsData(text, kind == Value::Data);
    form->addRow(label, text);
}

/// Octets in groups of eight with blanks between them, at which a narrow window breaks the line.
QString grouped(const QString &fingerprint)
{
    constexpr int group = 8 * 3;
    QString text = fingerprint;
    for (qsizetype at = fingerprint.size() / group * group; at > 0; at -= group) {
        if (at < fingerprint.size())
            text.insert(at, QLatin1Char(' '));
    }
    return text;
}

} // namespace

CertificateView::CertificateView(const LanguageSwitch &languages, QWidget *parent)
    : QScrollArea(parent)
    , m_languages(languages)
{
    auto *body = new QWidget;
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins(14, 12, 14, 12);
    m_layout->setSpacing(14);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rebuild();
}

void CertificateView::show(const record::Record &record)
{
    const auto *facts = record.facts<record::CertificateFacts>();
    const auto *tls = record.facts<record::TlsFacts>();
    m_known = facts != nullptr;
    m_facts = facts ? *facts : record::CertificateFacts();
    m_tls = tls ? *tls : record::TlsFacts();
    rebuild();
}

QString CertificateView::pem() const
{
    QString all;
    for (const CertificateInfo &certificate : m_facts.chain)
        all += pemOf(certificate);
    return all;
}

void CertificateView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void CertificateView::rebuild()
{
    clearLayout(m_layout);
    if (!m_known) {
        auto *nothing = new PlainLabel;
        nothing->setMuted(true);
        nothing->setText(tr("No certificate was seen in this test."));
        m_layout->addWidget(nothing);
        m_layout->addStretch();
        return;
    }
    const explanation::Language &language = m_languages.language();
    auto *summary = new QWidget;
    auto *form = new QFormLayout(summary);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addFact(form, tr("Encryption"),
        m_tls.version.isEmpty()
            ? QString()
            : smtp::shown(QStringLiteral("%1, %2").arg(m_tls.version, m_tls.cipher), 200));
    addFact(form, tr("Name typed"), smtp::shown(m_facts.typedName, 300));
    addFact(form, tr("Date of this computer"), dateText(m_facts.localTime, language));
    addFact(form, tr("Judgement"),
        m_facts.accepted                ? tr("accepted")
            : m_facts.acceptedByConsent ? tr("not trusted, used by your consent")
                                        : tr("not accepted"),
        Value::Words);
    m_layout->addWidget(summary);
    if (const QString all = pem(); !all.isEmpty()) {
        QPushButton *copy = textButton(tr("Copy the chain as PEM"));
        connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(pem()); });
        m_layout->addWidget(copy, 0, Qt::AlignLeading);
    }
    for (int i = 0; i < static_cast<int>(m_facts.chain.size()); ++i) {
        const CertificateInfo &c = m_facts.chain[i];
        auto *card = new Card;
        auto *inner = new QVBoxLayout(card);
        inner->setContentsMargins(16, 12, 16, 12);
        inner->setSpacing(8);
        auto *title = new PlainLabel(PlainLabel::Role::Heading);
        const QString name = smtp::shown(c.commonName.isEmpty() ? c.subject : c.commonName, 300);
        title->setText(i == 0 ? tr("1  Server’s certificate: %1").arg(name)
                              : tr("%1  Issuer’s certificate: %2").arg(QString::number(i + 1), name));
        inner->addWidget(title);
        bool bad = false;
        for (const record::CertificateFinding &finding : std::as_const(m_facts.problems)) {
            if (finding.chainIndex != i)
                continue;
            const bool remark = finding.problem == CertificateProblem::CaAsServer;
            inner->addWidget(shapeRow(
                remark ? Glyph::Info : Glyph::Cross, remark ? Tone::Info : Tone::Bad, problemText(finding)));
            bad = bad || !remark;
        }
        card->setTone(bad ? Tone::Bad : Tone::Neutral);
        auto *facts = new QFormLayout;
        facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
        QStringList names = c.names;
        for (QString &n : names)
            n = smtp::shown(n, 300);
        addFact(facts, tr("Valid for"), names.mid(0, 100).join(QStringLiteral(", ")));
        addFact(facts, tr("Subject"), smtp::shown(c.subject, 500));
        addFact(facts, tr("Issued by"), smtp::shown(c.issuer, 500));
        addFact(facts, tr("Valid from"), dateText(c.notBefore, language));
        addFact(facts, tr("Valid until"), dateText(c.notAfter, language));
        addFact(facts, tr("Key"),
            c.keyType.isEmpty()
                ? QString()
                : tr("%1, %2 bits").arg(smtp::shown(c.keyType, 60), QString::number(c.keyBits)),
            Value::Words);
        addFact(facts, tr("Signature"), smtp::shown(c.signature, 100));
        addFact(facts, tr("SHA-256 fingerprint"), grouped(smtp::shown(c.sha256, 100)));
        inner->addLayout(facts);
        m_layout->addWidget(card);
    }
    m_layout->addStretch();
}

QString problemText(const record::CertificateFinding &finding)
{
    const QString detail = smtp::shown(finding.detail, 300);
    const auto with = [&detail](const QString &text) {
        if (detail.isEmpty())
            return text;
        const QString open = text.endsWith(QLatin1Char('.')) ? text.chopped(1) : text;
        //: a finding and its detail, as "It is for other names than the one typed: smtp.example.net"
        return CertificateView::tr("%1: %2", "a finding and its detail").arg(open, detail);
    };
    switch (finding.problem) {
    case CertificateProblem::Expired:
        return with(CertificateView::tr("Its end date has passed."));
    case CertificateProblem::NotYetValid:
        return with(CertificateView::tr("Its start date has not come yet."));
    case CertificateProblem::NameMismatch:
        return with(CertificateView::tr("It is for other names than the one typed."));
    case CertificateProblem::NameOnlyInCommonName:
        return with(CertificateView::tr(
            "The right name stands only in the old place (common name), which no longer counts."));
    case CertificateProblem::SelfSigned:
        return with(CertificateView::tr("It is signed by itself and not trusted on this computer."));
    case CertificateProblem::SelfSignedRoot:
        return with(CertificateView::tr("The chain ends at an authority that this computer does not trust."));
    case CertificateProblem::IssuerUnknown:
        return with(CertificateView::tr("Its issuer is not known on this computer."));
    case CertificateProblem::IntermediateMissing:
        return with(
            CertificateView::tr("The server did not send the intermediate certificate of its issuer."));
    case CertificateProblem::WeakKey:
        return with(CertificateView::tr("Its key is too weak."));
    case CertificateProblem::WeakSignature:
        return with(CertificateView::tr("Its signature is too weak."));
    case CertificateProblem::WrongPurpose:
        return with(CertificateView::tr("It was not made for servers."));
    case CertificateProblem::NotACa:
        return with(CertificateView::tr("It may not sign other certificates."));
    case CertificateProblem::PathTooLong:
        return with(CertificateView::tr("The chain is longer than its issuer allows."));
    case CertificateProblem::NameConstraint:
        return with(CertificateView::tr("Its issuer may not sign for this name."));
    case CertificateProblem::UnknownCriticalExtension:
        return with(CertificateView::tr("It demands something that this program does not know."));
    case CertificateProblem::CaAsServer:
        return with(CertificateView::tr("It is an authority’s certificate used for a server."));
    case CertificateProblem::Revoked:
        return with(CertificateView::tr("It was withdrawn by its issuer."));
    case CertificateProblem::Other:
        return with(CertificateView::tr("It failed another check."));
    }
    return {};
}

} // namespace envoi::ui
