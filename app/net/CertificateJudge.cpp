// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/CertificateJudge.h"

#include "net/CertificateReader.h"
#include "net/TrustStore.h"

#include <openssl/err.h>

namespace envoi::net
{

using record::CertificateFacts;
using record::CertificateFinding;
using record::CertificateProblem;

namespace
{

constexpr qsizetype chainKept = 20; ///< certificates in the facts
constexpr qsizetype chainUsed = 400; ///< certificates that may serve to build a path
constexpr qsizetype namesInDetail = 20; // L16
constexpr int securityLevel = 2; ///< 112 bits: RSA 2048, EC 224, no SHA-1 signature; Debian's own level

/// One complaint of X509_verify_cert.
struct Complaint {
    int error = 0;
    int depth = 0;
    X509 *certificate = nullptr; ///< owned by the chain or the store
};

QString utc(const QDateTime &time)
{
    return time.toString(Qt::ISODate);
}

CertificateProblem problemOf(int error)
{
    switch (error) { // an open set of numbers
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return CertificateProblem::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return CertificateProblem::NotYetValid;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return CertificateProblem::SelfSigned;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return CertificateProblem::SelfSignedRoot;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return CertificateProblem::IssuerUnknown;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_EC_KEY_EXPLICIT_PARAMS:
        return CertificateProblem::WeakKey;
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return CertificateProblem::WeakSignature;
    case X509_V_ERR_INVALID_PURPOSE:
        return CertificateProblem::WrongPurpose;
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_INVALID_NON_CA:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
        return CertificateProblem::NotACa;
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
        return CertificateProblem::PathTooLong;
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
    case X509_V_ERR_SUBTREE_MINMAX:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX:
    case X509_V_ERR_UNSUPPORTED_NAME_SYNTAX:
        return CertificateProblem::NameConstraint;
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION:
        return CertificateProblem::UnknownCriticalExtension;
    case X509_V_ERR_CERT_REVOKED:
        return CertificateProblem::Revoked;
    default:
        return CertificateProblem::Other;
    }
}

bool isAboutTrust(const Complaint &complaint)
{
    const auto problem = problemOf(complaint.error);
    return problem == CertificateProblem::IssuerUnknown || problem == CertificateProblem::SelfSigned
        || problem == CertificateProblem::SelfSignedRoot;
}

QString detailOf(CertificateProblem problem, int error, X509 *certificate)
{
    if (!certificate)
        return QString::fromLatin1(X509_verify_cert_error_string(error));
    const record::CertificateInfo info = readCertificate(certificate);
    switch (problem) {
    case CertificateProblem::Expired:
        return utc(info.notAfter);
    case CertificateProblem::NotYetValid:
        return utc(info.notBefore);
    case CertificateProblem::SelfSigned:
    case CertificateProblem::SelfSignedRoot:
    case CertificateProblem::NotACa:
    case CertificateProblem::PathTooLong:
    case CertificateProblem::CaAsServer:
        return info.subject;
    case CertificateProblem::IssuerUnknown:
    case CertificateProblem::IntermediateMissing:
        return info.issuer;
    case CertificateProblem::WeakKey:
        return info.keyType + QLatin1Char(' ') + QString::number(info.keyBits);
    case CertificateProblem::WeakSignature:
        return info.signature;
    case CertificateProblem::WrongPurpose:
        return keyUsages(certificate);
    case CertificateProblem::NameMismatch:
    case CertificateProblem::NameOnlyInCommonName:
        return info.names.first(qMin(namesInDetail, info.names.size())).join(QStringLiteral(", "));
    case CertificateProblem::NameConstraint:
    case CertificateProblem::UnknownCriticalExtension:
    case CertificateProblem::Revoked:
    case CertificateProblem::Other:
        return QString::fromLatin1(X509_verify_cert_error_string(error));
    }
    return {};
}

class Judgement
{
public:
    Judgement(const QList<QByteArray> &chain, const QString &typed, const QDateTime &now)
        : m_now(now)
    {
        m_facts.typedName = typed;
        m_facts.localTime = now.toUTC();
        for (const QByteArray &der : chain.first(qMin(chainUsed, chain.size())))
            m_chain.push_back(parseCertificate(der));
        for (qsizetype i = 0; i < qMin(chainKept, qsizetype(m_chain.size())); ++i) {
            X509 *certificate = m_chain[std::size_t(i)].get();
            m_facts.chain.append(certificate ? readCertificate(certificate) : record::CertificateInfo());
        }
    }

    CertificateFacts result(const QStringList &caFiles)
    {
        X509 *leaf = m_chain.empty() ? nullptr : m_chain.front().get();
        if (!leaf) {
            add(CertificateProblem::Other, 0, {});
            return m_facts;
        }
        auto complaints = verify(caFiles, SystemTrust::Directory);
        if (std::any_of(complaints.cbegin(), complaints.cend(), isAboutTrust))
            complaints = verify(caFiles, SystemTrust::DirectoryAndBundle);
        for (const Complaint &complaint : std::as_const(complaints))
            addComplaint(complaint);
        checkName(leaf);
        if (X509_check_ca(leaf) == 1 && !has(CertificateProblem::SelfSigned))
            add(CertificateProblem::CaAsServer, 0, detailOf(CertificateProblem::CaAsServer, 0, leaf));
        m_facts.accepted = std::all_of(m_facts.problems.cbegin(), m_facts.problems.cend(),
            [](const CertificateFinding &f) { return f.problem == CertificateProblem::CaAsServer; });
        return m_facts;
    }

private:
    static int collect(int ok, X509_STORE_CTX *context)
    {
        if (ok != 1) {
            auto *complaints = static_cast<QList<Complaint> *>(X509_STORE_CTX_get_app_data(context));
            complaints->append({ X509_STORE_CTX_get_error(context), X509_STORE_CTX_get_error_depth(context),
                X509_STORE_CTX_get_current_cert(context) });
        }
        return 1; // go on: every fault counts, not the first
    }

    QList<Complaint> verify(const QStringList &caFiles, SystemTrust system)
    {
        QList<Complaint> complaints;
        m_context.reset();
        m_store = trustStore(caFiles, system);
        m_context.reset(X509_STORE_CTX_new());
        m_others.reset(sk_X509_new_null());
        for (std::size_t i = 1; i < m_chain.size(); ++i) {
            if (m_chain[i] && X509_up_ref(m_chain[i].get()) == 1)
                sk_X509_push(m_others.get(), m_chain[i].get());
        }
        if (!m_store || !m_context
            || X509_STORE_CTX_init(m_context.get(), m_store.get(), m_chain.front().get(), m_others.get())
                != 1)
            return { { X509_V_ERR_UNSPECIFIED, 0, nullptr } };
        X509_STORE_CTX_set_default(m_context.get(), "ssl_server"); // purpose and trust
        X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(m_context.get());
        // A path to a root that is trusted here wins over the one the server sends (S168: the old DST root).
        X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_TRUSTED_FIRST);
        X509_VERIFY_PARAM_set_auth_level(rules, securityLevel);
        X509_VERIFY_PARAM_set_time(rules, static_cast<time_t>(m_now.toSecsSinceEpoch()));
        X509_STORE_CTX_set_app_data(m_context.get(), &complaints);
        X509_STORE_CTX_set_verify_cb(m_context.get(), &Judgement::collect);
        const int trusted = X509_verify_cert(m_context.get());
        if (trusted != 1 && complaints.isEmpty())
            complaints.append({ X509_STORE_CTX_get_error(m_context.get()), 0, nullptr });
        ERR_clear_error();
        return complaints;
    }

    void addComplaint(const Complaint &complaint)
    {
        auto problem = problemOf(complaint.error);
        // Said again, of a chain whose end was already complained about.
        if (complaint.error == X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE
            && (has(CertificateProblem::IssuerUnknown) || has(CertificateProblem::IntermediateMissing)))
            return;
        // That no CA signs what it may not is one fault, whatever else OpenSSL calls it.
        if (problem == CertificateProblem::WrongPurpose && has(CertificateProblem::NotACa))
            return;
        X509 *certificate = complaint.certificate;
        if (!certificate && complaint.depth < int(m_chain.size()))
            certificate = m_chain[std::size_t(complaint.depth)].get();
        if (problem == CertificateProblem::IssuerUnknown && complaint.depth == 0 && certificate
            && namesItsIssuersAddress(certificate))
            problem = CertificateProblem::IntermediateMissing;
        add(problem, indexOf(certificate, complaint.depth), detailOf(problem, complaint.error, certificate));
    }

    /// Place in the chain as sent; behind its end for a certificate of this computer's store.
    [[nodiscard]] int indexOf(const X509 *certificate, int depth) const
    {
        for (std::size_t i = 0; certificate && i < m_chain.size(); ++i) {
            if (m_chain[i] && X509_cmp(m_chain[i].get(), certificate) == 0)
                return int(i);
        }
        return certificate ? qMax(depth, int(m_facts.chain.size())) : depth;
    }

    void checkName(X509 *leaf)
    {
        const ServedNames served = servedNames(leaf);
        if (nameMatches(m_facts.typedName, served.dns, served.addresses))
            return;
        const QString commonName = m_facts.chain.first().commonName;
        const bool onlyThere = served.dns.isEmpty() && served.addresses.isEmpty()
            && nameMatches(m_facts.typedName, { commonName }, { commonName });
        const auto problem
            = onlyThere ? CertificateProblem::NameOnlyInCommonName : CertificateProblem::NameMismatch;
        add(problem, 0, onlyThere ? commonName : detailOf(problem, 0, leaf));
    }

    [[nodiscard]] bool has(CertificateProblem problem) const
    {
        return std::any_of(m_facts.problems.cbegin(), m_facts.problems.cend(),
            [=](const CertificateFinding &f) { return f.problem == problem; });
    }

    void add(CertificateProblem problem, int index, const QString &detail)
    {
        const bool known = std::any_of(m_facts.problems.cbegin(), m_facts.problems.cend(),
            [=](const CertificateFinding &f) { return f.problem == problem && f.chainIndex == index; });
        if (!known)
            m_facts.problems.append({ problem, index, detail });
    }

    QDateTime m_now;
    CertificateFacts m_facts;
    std::vector<CertificatePointer> m_chain;
    StorePointer m_store;
    CertificatesPointer m_others;
    StoreContextPointer m_context; ///< last: it refers to the others
};

} // namespace

CertificateFacts judge(
    const QList<QByteArray> &chain, const QString &typed, const QStringList &caFiles, const QDateTime &now)
{
    return Judgement(chain, typed, now).result(caFiles);
}

} // namespace envoi::net
