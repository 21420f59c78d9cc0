// SPDX-License-Identifier: GPL-3.0-or-later
// The entry for libFuzzer; ENVOI_FUZZ_TARGET names the function. An exception that nobody catches is a
// finding.
#include "Target.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    fuzz::ENVOI_FUZZ_TARGET(QByteArrayView(bytes, static_cast<qsizetype>(size)));
    return 0;
}
