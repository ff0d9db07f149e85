// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moire::widgets::markdown {

/// A formula of LaTeX (without its delimiters) as readable Unicode: "\frac{a+b}{c}" is "(a + b)/c", "x_i^2" is "xᵢ²",
/// matrices and cases are lines of their own, separated by "\n". What is unknown stays as it is, with its backslash.
/// Linear time; groups nested deeper than 24 stay source.
QString formula(QStringView source);

} // namespace moire::widgets::markdown
