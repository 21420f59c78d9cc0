// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/StepHelp.h"

#include <QCoreApplication>

namespace envoi::ui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StepHelp)
public:
    [[nodiscard]] static QString of(record::StepId step)
    {
        using record::StepId;
        switch (step) {
        case StepId::Input:
            return tr(
                "What you typed is read and checked. If it fails here, nothing has left your computer.");
        case StepId::Dns:
            return tr("The server’s name is translated into a network address. A failure usually means a "
                      "typing mistake, or no network.");
        case StepId::Tcp:
            return tr("A connection to the port is opened. A failure means a wrong port, a firewall, or a "
                      "server that is down.");
        case StepId::Greeting:
            return tr("The server speaks first and says its name. Here it may say that it is busy (421), or "
                      "something that is no mail server answers.");
        case StepId::Ehlo:
            return tr("Both sides introduce themselves, and the server lists what it can do. With STARTTLS "
                      "this happens twice: before and inside encryption.");
        case StepId::StartTls:
            return tr("Encryption is asked for. If the server does not offer it, the test stops: your "
                      "password would travel in clear.");
        case StepId::Tls:
            return tr("The encrypted channel is set up. A failure often means that port and connection "
                      "security do not fit together.");
        case StepId::Certificate:
            return tr("The server proves who it is. A failure means that nothing proves it; your password is "
                      "then not sent.");
        case StepId::Auth:
            return tr("Your user name and password are given. Without them this step is left out.");
        case StepId::Mail:
            return tr("The server is asked whether it accepts your sender address. Only tried when you fill "
                      "in addresses.");
        case StepId::Rcpt:
            return tr("The server is asked whether it would deliver to the recipient. Nothing is sent.");
        case StepId::Data:
            return tr("A test message is handed over. The window never does this.");
        case StepId::Quit:
            return tr("Both sides say goodbye. This never counts against your settings.");
        }
        return {};
    }
};

} // namespace

QList<StepHelp> stepHelp()
{
    using enum record::StepId;
    QList<StepHelp> all;
    for (const record::StepId step :
        { Input, Dns, Tcp, Greeting, Ehlo, StartTls, Tls, Certificate, Auth, Mail, Rcpt, Quit })
        all << StepHelp{ step, Words::of(step) };
    return all;
}

} // namespace envoi::ui
