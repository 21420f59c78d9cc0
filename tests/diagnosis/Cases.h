// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/Diagnosis.h"

/// Records put together by hand: a run that passed up to one step, and what stopped it there.
class RunMade
{
public:
    explicit RunMade(const QString &host = QStringLiteral("smtp.example.net"), quint16 port = 587,
        envoi::record::Security security = envoi::record::Security::StartTls);

    RunMade &user(const QString &name);
    RunMade &remark(envoi::record::RemarkKind kind, bool isError = false, const QString &suggestedHost = {});
    RunMade &address(const QString &address);
    RunMade &greeting(const QByteArray &line);
    RunMade &offers(const QByteArray &keywords); ///< in each EHLO, blanks between
    RunMade &passesUpTo(envoi::record::StepId step); ///< this one too
    RunMade &passesAll();
    RunMade &fails(
        envoi::record::StepId step, envoi::record::Failure failure, const envoi::record::Facts &facts = {});
    RunMade &refused(
        envoi::record::StepId step, const QString &reply, const envoi::record::Facts &facts = {});
    RunMade &violation(envoi::record::StepId step, const QByteArray &bytes);
    RunMade &followUp(envoi::diagnosis::Purpose purpose, const RunMade &other);

    envoi::record::Record record;
    QList<envoi::diagnosis::FollowUp> followUps;
    [[nodiscard]] envoi::diagnosis::Case asCase() const { return { record, followUps }; }
    [[nodiscard]] envoi::diagnosis::Diagnosis verdict() const { return envoi::diagnosis::diagnose(asCase()); }

private:
    envoi::record::StepRecord &step(envoi::record::StepId id);
    QString m_address = QStringLiteral("192.0.2.10");
    QByteArray m_greeting = "220 mx.example.net ESMTP";
    QByteArray m_keywords = "PIPELINING STARTTLS AUTH=PLAIN";
};

[[nodiscard]] envoi::record::CertificateFacts certificateOf(const QStringList &names, const QString &issuer,
    const QList<envoi::record::CertificateProblem> &problems);
