// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Formats figures for people, in the default locale; used by every page. Units are decimal (1 GB is 10^9 bytes), as in
/// file managers. Any thread.
namespace moire::format {

QString bytes(quint64 count); ///< "3.7 MB", "142 MB", "10.4 GB"
QString count(quint64 number); ///< grouped: "163,840"
QString shortCount(quint64 number); ///< at most three digits: "15.7 B", "671 B", "3.4 M", "820 K", "512"
QString speed(double tokensPerSecond); ///< "41.6 tok/s", "4,100 tok/s", "0.43 tok/s"
QString speedUnit(); ///< "tok/s", the one unit of speeds
QString milliseconds(double duration); ///< "0.4 ms", "12 ms", "1.3 s"
QString percent(double fraction); ///< of 1: "13.7 %"

/// \p count as tr() takes it for %n: at least 0, at most what an int holds.
int plural(qint64 count);

/// An error of the engine or of the database as a sentence: with a capital letter, unless it begins with a name.
QString sentence(const QString &error);

/// \p value with three significant digits: "0.43", "9.31", "41.6", "142".
QString threeDigits(double value);

} // namespace moire::format
