// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/Consent.h"

#include "smtp/Reply.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QMessageBox>
#include <QPushButton>

namespace envoi::ui
{

namespace
{

struct Consent {
    Q_DECLARE_TR_FUNCTIONS(Consent)
};

/// RFC 1918; QHostAddress::isPrivateUse() is newer than Qt 6.4.
bool isPrivate(const QHostAddress &a)
{
    return a.isInSubnet(QHostAddress(QStringLiteral("10.0.0.0")), 8)
        || a.isInSubnet(QHostAddress(QStringLiteral("172.16.0.0")), 12)
        || a.isInSubnet(QHostAddress(QStringLiteral("192.168.0.0")), 16);
}

bool isLocalNetwork(const QString &address)
{
    const QHostAddress a(address);
    return !a.isNull() && (a.isLoopback() || a.isLinkLocal() || a.isUniqueLocalUnicast() || isPrivate(a));
}

} // namespace

bool consentPossible(const diagnosis::Case &what, const diagnosis::Diagnosis &diagnosis)
{
    const auto *tcp = what.record.facts<record::TcpFacts>();
    if (!tcp || !isLocalNetwork(tcp->address) || !what.record.settings.hasLogin())
        return false;
    return diagnosis.cause == diagnosis::Cause::LoginWithheld
        || diagnosis.step == record::StepId::Certificate;
}

void askConsent(QWidget *parent, const diagnosis::Case &what, const std::function<void()> &agreed)
{
    const bool encrypted = what.record.passed(record::StepId::Tls);
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(Consent::tr("Send the log-in all the same?"));
    box->setText(encrypted ? Consent::tr("Nothing proves that the other side really is %1. Whoever it is "
                                         "would get your user name and password.")
                                 .arg(smtp::shown(what.record.settings.host, 200))
                           : Consent::tr("The connection to %1 is not encrypted. Anybody in this network "
                                         "could read your user name and password.")
                                 .arg(smtp::shown(what.record.settings.host, 200)));
    box->setInformativeText(Consent::tr("Agree only for a device of your own, in a network that you trust. "
                                        "It counts for the next test alone."));
    QPushButton *go = box->addButton(Consent::tr("Send it this once"), QMessageBox::DestructiveRole);
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(go, &QPushButton::clicked, box, [agreed] { agreed(); });
    box->open();
}

} // namespace envoi::ui
