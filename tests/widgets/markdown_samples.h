// SPDX-License-Identifier: GPL-3.0-or-later
// Texts for the tests of Markdown.
#pragma once

#include <QRandomGenerator>
#include <QStringList>

#include <utility>
#include <vector>

struct Sample {
    const char *name;
    QString source;
    QStringList expected; ///< a leaf a line
};

std::vector<Sample> samples();
/// Pieces of Markdown in random order; `common`: only what md4c reads as the program does.
QString randomMarkdown(QRandomGenerator &random, int pieces, bool common);
std::vector<std::pair<const char *, QString>> hostileTexts();
