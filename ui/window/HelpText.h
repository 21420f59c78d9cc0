// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manual/Text.h"

class QTextDocument;
class QPalette;

namespace envoi::ui
{

/// Puts the blocks of a chapter into a document, in the document's font and the palette's colours. No HTML is
/// made or read.
void setBlocks(QTextDocument &document, const manual::Blocks &blocks, const QPalette &palette);

} // namespace envoi::ui
