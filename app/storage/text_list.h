// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>
#include <vector>

namespace moire {

/// Texts of any bytes as one blob: the length of each in bytes, 32 bits little-endian, and the bytes. Empty: none.
QByteArray packTexts(const std::vector<std::string> &texts);

/// Stops at what packTexts() did not write.
std::vector<std::string> unpackTexts(const QByteArray &packed);

} // namespace moire
