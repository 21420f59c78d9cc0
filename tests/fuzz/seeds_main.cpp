// SPDX-License-Identifier: GPL-3.0-or-later
#include "Seeds.h"

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    fuzz::writeSeeds(QString::fromLocal8Bit(argv[1]));
    return 0;
}
