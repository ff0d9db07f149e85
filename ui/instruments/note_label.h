// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/tone_label.h"

namespace moire::ui {

/// A faint note at the end of a row: elided where there is no room, so that it never makes its panel wider. The tool
/// tip has all of it.
class NoteLabel : public widgets::ToneLabel {
    Q_OBJECT
public:
    explicit NoteLabel(QWidget *parent = nullptr);

    void setNote(const QString &note, const QString &explanation = {});
    QSize sizeHint() const override; ///< with room for all of it
    QSize minimumSizeHint() const override { return {0, ToneLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace moire::ui
