// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/Step.h"

/// Makers of the steps, one file each.
namespace envoi::conversation::steps
{

std::unique_ptr<Step> input();
std::unique_ptr<Step> dns();
std::unique_ptr<Step> tcp();
std::unique_ptr<Step> tls();
std::unique_ptr<Step> certificate();
std::unique_ptr<Step> greeting();
std::unique_ptr<Step> ehlo();
std::unique_ptr<Step> startTls();
std::unique_ptr<Step> auth();
std::unique_ptr<Step> mail();
std::unique_ptr<Step> rcpt();
std::unique_ptr<Step> data();
std::unique_ptr<Step> quit();

} // namespace envoi::conversation::steps
