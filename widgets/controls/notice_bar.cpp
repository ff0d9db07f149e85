// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice_bar.h"

#include "icon.h"
#include "paint.h"
#include "proxy_style.h"
#include "theme.h"
#include "tone_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace moire::widgets {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent),
      m_icon(new ToneLabel(Tone::Accent, this)),
      m_text(new ToneLabel(Tone::Text, this)),
      m_row(new QHBoxLayout(this)),
      m_close(new QToolButton(this))
{
    const int u = measure::unitOf(fontMetrics());
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss (Esc)"));
    m_row->setContentsMargins(u, u / 2, u, u / 2);
    m_row->setSpacing(u);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_close);
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
    m_text->setText(sentence);
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
    const int side = 2 * measure::unitOf(fontMetrics());
    m_icon->setPixmap(icon(name, colour()).pixmap(QSize(side, side), devicePixelRatioF()));
}

QString NoticeBar::sentence() const
{
    return m_text->text();
}

QPushButton *NoticeBar::addAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setProperty(look::compact, true);
    button->setAutoDefault(false);
    m_row->insertWidget(m_row->indexOf(m_close), button);
    m_actions.append(button);
    return button;
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
