// SPDX-License-Identifier: GPL-3.0-or-later
// Characters as they are shown.
#pragma once

#include <QString>

namespace moire::widgets::markdown {

/// The same number of units, each of which can be shown without harm: control characters as their pictures (U+2400 and
/// following), marks that turn the direction of text around (U+202A to U+202E, U+2066 to U+2069) and surrogates without
/// their other half as U+FFFD, line and paragraph separators as spaces. Tabs stay.
QString shown(QStringView text);

/// The characters of an HTML entity ("&amp;", "&#65;", "&#x41;"); empty where it is unknown.
QString entity(QStringView name);

} // namespace moire::widgets::markdown
