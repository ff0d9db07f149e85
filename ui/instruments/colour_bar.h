// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/token_colours.h"

#include <QWidget>

class QMenu;

namespace moire::widgets {
class Chip;
class PacedUpdate;
} // namespace moire::widgets

namespace moire::ui {

class ConversationPage;

/// The colours of a legend between the texts of its ends.
class ColourLegend : public QWidget {
    Q_OBJECT
public:
    explicit ColourLegend(QWidget *parent = nullptr);
    void setLegend(const TokenColours &colours);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_low, m_high;
    std::vector<QColor> m_colours;
};

/// "Colour by", in the head of the selected answer: colours the answer's tokens in the transcript, with a legend.
class ColourBar : public QWidget {
    Q_OBJECT
public:
    ColourBar(ChatData &chat, ConversationPage &page);

    ColourBy by() const { return m_by; }
    void setBy(ColourBy by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void clear(); ///< the answer coloured last
    void apply(qint64 message, const QList<QRgb> &colours);
    void place();

    ChatData &m_data;
    ConversationPage &m_page;
    QMenu *m_menu;
    ColourLegend *m_legend;
    widgets::Chip *m_chip;
    widgets::PacedUpdate *m_pace;
    ColourBy m_by = ColourBy::Nothing;
    qint64 m_coloured = 0; ///< message
};

} // namespace moire::ui
