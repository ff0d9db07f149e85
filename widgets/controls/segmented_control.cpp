// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/segmented_control.h"

#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>

namespace moire::widgets {

class Segment : public QRadioButton {
public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override
    {
        const int u = measure::unitOf(fontMetrics());
        return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 5 * u / 2, measure::compactHeight(u)};
    }
    QSize minimumSizeHint() const override
    {
        const int u = measure::unitOf(fontMetrics());
        return {sizeHint().width() - 3 * u / 2, measure::compactHeight(u)};
    }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &t = theme();
        const double radius = measure::radius(measure::unitOf(fontMetrics()));
        if (isChecked())
            paint::box(&painter, rect(), radius, t.accentSoft,
                       isEnabled() ? mixed(t.accent, t.accentSoft, 0.25) : t.hairline);
        else if (underMouse() && isEnabled())
            paint::box(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), radius, isDown() ? t.pressed : t.hover);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paint::focusRing(&painter, rect(), radius, paint::ringWidth(fontMetrics()), t.accent);
        painter.setPen(!isEnabled() ? t.disabled : isChecked() ? t.accent : t.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, text());
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        // Arrow keys belong to the control, which is asked next.
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            event->ignore();
            return;
        default:
            QRadioButton::keyPressEvent(event);
        }
    }
};

SegmentedControl::SegmentedControl(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

SegmentedControl::SegmentedControl(const QStringList &texts, QWidget *parent) : SegmentedControl(parent)
{
    for (const QString &text : texts)
        addSegment(text);
}

int SegmentedControl::addSegment(const QString &text, const QString &toolTip)
{
    auto *segment = new Segment(text, this);
    segment->setToolTip(toolTip);
    segment->setAttribute(Qt::WA_Hover);
    segment->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout()->addWidget(segment);
    m_segments.append(segment);
    const int index = count() - 1;
    segment->setFocusPolicy(Qt::ClickFocus);
    connect(segment, &QRadioButton::toggled, this, [this, segment, index](bool on) {
        segment->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus); // Tab goes to the chosen one
        if (!on || m_current == index)
            return;
        m_current = index;
        update();
        emit currentChanged(index);
    });
    if (index == 0)
        segment->setChecked(true);
    return index;
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    if (index >= 0 && index < count())
        m_segments[index]->setText(text);
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled)
{
    if (index >= 0 && index < count())
        m_segments[index]->setEnabled(enabled);
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index >= 0 && index < count())
        m_segments[index]->setChecked(true);
}

void SegmentedControl::step(int from, int by)
{
    for (int i = from; i >= 0 && i < count(); i += by) {
        if (!m_segments[i]->isEnabled())
            continue;
        setCurrentIndex(i);
        m_segments[i]->setFocus(Qt::TabFocusReason);
        return;
    }
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return step(m_current - forward, -forward);
    case Qt::Key_Right:
        return step(m_current + forward, forward);
    case Qt::Key_Up:
        return step(m_current - 1, -1);
    case Qt::Key_Down:
        return step(m_current + 1, 1);
    case Qt::Key_Home:
        return step(0, 1);
    case Qt::Key_End:
        return step(count() - 1, -1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    paint::box(&painter, rect(), measure::radius(measure::unitOf(fontMetrics())), t.page, t.hairline);
    for (int i = 1; i < count(); i++)
        if (i != m_current && i - 1 != m_current) // the taken one has an outline of its own
            paint::edgeLine(&painter, m_segments[i]->geometry(), isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge,
                            t.hairline);
}

} // namespace moire::widgets
