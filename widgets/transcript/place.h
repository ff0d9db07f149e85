// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/source.h"

#include <compare>

namespace moire::widgets::transcript {

/// A token of a row's part, by its number in the list of ends.
struct Token {
    int row = -1;
    Part part = Part::Text;
    int token = -1;
    bool operator==(const Token &) const = default;
    bool isValid() const { return row >= 0 && token >= 0; }
};

/// A place in a text: UTF-16 units of its source.
struct Place {
    int row = -1;
    Part part = Part::Text;
    qint32 offset = 0;
    auto operator<=>(const Place &) const = default;
};

} // namespace moire::widgets::transcript
