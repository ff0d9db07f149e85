// SPDX-License-Identifier: GPL-3.0-or-later
// md4c's own reading of a whole document, to compare with.
#pragma once

#include "markdown/document.h"

#include <QStringList>

/// Containers, kind and text of a leaf without formats.
QString plain(const moire::widgets::markdown::Leaf &leaf);
/// The same of md4c's blocks; code as one leaf.
QStringList md4cLeaves(const QString &source);
