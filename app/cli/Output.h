// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/File.h"

#include <QByteArray>
#include <QString>

namespace envoi::cli
{

/// Where output goes, found once at the start.
struct Terminal {
    bool outIsTerminal = false;
    bool errIsTerminal = false;
    bool colours = false; ///< a terminal that knows them, and NO_COLOR is not set
    int width = 78;

    static Terminal find();
};

/// Whole and at once, to stdout; false when it could not be written (a full disk behind a redirection).
bool writeOut(const QByteArray &bytes);
void writeErr(const QByteArray &bytes);

using report::checkFile;
using report::FileFault;
using report::writeFile;

} // namespace envoi::cli
