// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/atlas_records.h"

/// Sentences and figures of the Atlas page.
namespace moire::ui {

QString decimals(double value, int places); ///< in the locale's form
QString liftText(double lift); ///< "3.1×"
QString intervalText(const std::optional<analysis::Interval> &interval, int places = 1); ///< "2.8–3.5"; "–": none
QString sourceText(const atlas::Map &map); ///< "Moire Tiny · 41 chats · 38,112 tokens"
QString leftOutText(const atlas::Map &map); ///< what the figures do not include, a sentence each; empty: nothing
QString missingText(const atlas::Map &map); ///< of imported routing: what was not recorded; empty: nothing
/// The token as a person reads it, in quotation marks.
QString quoted(const QString &word);

} // namespace moire::ui
