// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRectF;

namespace moire::widgets {

enum class ExpertMark { Chosen, Forced, Off, Biased };

/// The sign of a mark in the painter's pen, in the middle of the place: a dot (forced), a cross (off), a triangle
/// (biased). Chosen experts have an outline instead.
void drawExpertMark(QPainter &painter, const QRectF &place, ExpertMark mark);

} // namespace moire::widgets
