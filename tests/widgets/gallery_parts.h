// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of the gallery are made of. `u` is the unit of sizes.
#pragma once

#include "style/figures.h"
#include "style/icon.h"
#include "style/proxy_style.h"
#include "style/theme.h"

#include <QComboBox>
#include <QFrame>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

class QMenu;

namespace gallery {

using namespace moire::widgets;

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A part of the window in one of the theme's backgrounds.
class Ground : public QWidget {
public:
    Ground(QColor Theme::*colour, QWidget *parent = nullptr, double radius = 0, bool outlined = false)
        : QWidget(parent),
          m_colour(colour),
          m_radius(radius),
          m_outlined(outlined)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        const Theme &t = theme();
        if (m_radius > 0) {
            p.setRenderHint(QPainter::Antialiasing);
            p.setPen(m_outlined ? QPen(t.hairline, 1) : QPen(Qt::NoPen));
            p.setBrush(t.*m_colour);
            p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_radius, m_radius);
        } else {
            p.fillRect(rect(), t.*m_colour);
        }
    }

private:
    QColor Theme::*m_colour;
    double m_radius;
    bool m_outlined;
};

inline QFrame *line(QFrame::Shape shape)
{
    auto *frame = new QFrame;
    frame->setFrameShape(shape);
    frame->setFixedHeight(shape == QFrame::HLine ? 1 : QWIDGETSIZE_MAX);
    if (shape == QFrame::VLine)
        frame->setFixedWidth(1);
    return frame;
}

inline QToolButton *tool(const char *name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(s(name)));
    button->setAutoRaise(true);
    return button;
}

inline QPushButton *push(const char *text, const char *property = nullptr)
{
    auto *button = new QPushButton(s(text));
    if (property)
        button->setProperty(property, true);
    return button;
}

inline QComboBox *drop(const QStringList &texts, bool compact = true)
{
    auto *box = new QComboBox;
    box->addItems(texts);
    box->setProperty(look::compact, compact);
    if (compact)
        box->setFont(captionFont(box->font()));
    return box;
}

QWidget *rail(int u);
QWidget *chats(int u);
QWidget *conversation(int u);
QWidget *inspector(int u); ///< every control once
QWidget *models(int u); ///< a table, and all icons
QMenu *menu(QWidget *parent);

} // namespace gallery
