// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/notice_bar.h"

#include "controls/breakable.h"
#include "controls/tone_label.h"
#include "style/icon.h"
#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/theme.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>

namespace moire::widgets {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent),
      m_icon(new ToneLabel(Tone::Accent, this)),
      m_text(new ToneLabel(Tone::Text, this)),
      m_grid(new QGridLayout(this)),
      m_row(new QHBoxLayout),
      m_close(new QToolButton(this))
{
    const int u = measure::unitOf(fontMetrics());
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(8 * u); // a layout gives a bar that asks for more than there is too little height
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss (Esc)"));
    m_icon->setFixedHeight(m_close->sizeHint().height());
    m_grid->setContentsMargins(u, u / 2, u, u / 2);
    m_grid->setSpacing(u);
    m_grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_text, 0, 1);
    m_grid->addLayout(m_row, 0, 2);
    m_grid->addWidget(m_close, 0, 3, Qt::AlignTop);
    m_grid->setColumnStretch(1, 1);
    m_row->setSpacing(u);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(&themeSignals(), &ThemeSignals::changed, this, &NoticeBar::showNoticeIcon);
    hide();
}

QColor NoticeBar::colour() const
{
    switch (m_kind) {
    case Kind::Good:
        return theme().good;
    case Kind::Warning:
        return theme().warning;
    case Kind::Error:
        return theme().danger;
    default:
        return theme().accent;
    }
}

void NoticeBar::showNotice(const QString &sentence, Kind kind)
{
    for (QPushButton *button : m_actions) { // one of them may be what called
        button->hide();
        button->deleteLater();
    }
    m_actions.clear();
    m_kind = kind;
    constexpr int longestRun = 14; // fits the narrowest column
    m_text->setText(breakable(sentence, longestRun));
    setAccessibleName(sentence);
    showNoticeIcon();
    setVisible(!sentence.isEmpty());
    update();
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void NoticeBar::showNoticeIcon()
{
    const QString name = m_kind == Kind::Good ? QStringLiteral("check")
        : m_kind == Kind::Info                ? QStringLiteral("info")
                                              : QStringLiteral("warning");
    m_icon->setAccessibleName(m_kind == Kind::Good          ? tr("Done")
                                  : m_kind == Kind::Info    ? tr("Note")
                                  : m_kind == Kind::Warning ? tr("Warning")
                                                            : tr("Error"));
    const int side = 2 * measure::unitOf(fontMetrics());
    m_icon->setPixmap(icon(name, colour()).pixmap(QSize(side, side), devicePixelRatioF()));
}

QString NoticeBar::sentence() const
{
    return accessibleName();
}

QPushButton *NoticeBar::addAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setProperty(look::compact, true);
    button->setAutoDefault(false);
    m_row->addWidget(button);
    m_actions.append(button);
    placeActions();
    return button;
}

/// Beside the sentence if that leaves it room, otherwise below.
void NoticeBar::placeActions()
{
    const int room = fontMetrics().averageCharWidth() * 32 + m_icon->sizeHint().width() + m_close->sizeHint().width() +
        4 * m_grid->horizontalSpacing();
    const bool below = !m_actions.isEmpty() && width() < room + m_row->sizeHint().width();
    m_grid->removeItem(m_row);
    m_grid->addLayout(m_row, below ? 1 : 0, below ? 1 : 2);
    m_grid->setAlignment(m_row, below ? Qt::AlignLeft : Qt::AlignVCenter);
}

QSize NoticeBar::fitted(QSize size) const
{
    if (isVisible())
        size.setHeight(heightForWidth(width()));
    return size;
}

QSize NoticeBar::sizeHint() const
{
    return fitted(QWidget::sizeHint());
}

QSize NoticeBar::minimumSizeHint() const
{
    return fitted(QWidget::minimumSizeHint());
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        placeActions();
        updateGeometry();
    }
}

/// What it consists of may need another height.
bool NoticeBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QWidget::event(event);
}

void NoticeBar::setDismissible(bool on)
{
    m_close->setVisible(on);
}

void NoticeBar::dismiss()
{
    hide();
    emit dismissed();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const QColor fill = m_kind == Kind::Error ? t.dangerSoft : m_kind == Kind::Warning ? t.warningSoft : t.accentSoft;
    paint::box(&painter, rect(), measure::unitOf(fontMetrics()), fill, mixed(fill, colour(), 0.22));
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        return dismiss();
    QWidget::keyPressEvent(event);
}

} // namespace moire::widgets
