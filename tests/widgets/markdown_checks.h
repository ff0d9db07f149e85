// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every Markdown text.
#pragma once

#include "markdown/document.h"

#include <QRandomGenerator>
#include <QStringList>

/// The leaves as lines of text.
QStringList dump(const std::vector<moire::widgets::markdown::Leaf> &leaves);
/// Whether the ranges of leaves and runs tile the text, and bounds hold: what is wrong, or nothing.
QString fault(QStringView source, const std::vector<moire::widgets::markdown::Leaf> &leaves);
/// Streams the text in random pieces and compares with the whole: what is wrong, or nothing.
QString streamFault(QStringView source, QRandomGenerator &random);
