// SPDX-License-Identifier: GPL-3.0-or-later
// Read by moc before every file: moc of Qt 6.4 cannot parse libstdc++'s <concepts> without the macros of <version>.
#pragma once

#include <version>
