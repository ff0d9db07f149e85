// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/notices.h"

#include "controls/tone_label.h"
#include "conversation/tab_order.h"
#include "items/format.h"
#include "style/style.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moire::ui {

using widgets::NoticeBar;

Notices::Notices(QWidget *parent) : QWidget(parent), m_earlier(new widgets::ToneLabel(widgets::Tone::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(widgets::unit(this) / 2);
    column->addWidget(m_earlier);
    hide();
}

void Notices::add(const Notice &notice)
{
    const QString text = format::sentence(notice.text.left(maxText));
    if (text.isEmpty())
        return;
    removeIf([&](const Entry &entry) {
        return notice.topic.isEmpty() ? entry.bar->sentence() == text : entry.topic == notice.topic;
    });
    if (m_entries.size() == maxKept)
        removeIf([oldest = m_entries.front().bar](const Entry &entry) { return entry.bar == oldest; });
    auto *bar = new NoticeBar(this);
    bar->setObjectName(QStringLiteral("notice"));
    bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as high as its lines in this width
    bar->installEventFilter(this);
    layout()->addWidget(bar);
    bar->showNotice(text, notice.kind);
    const auto remove = [this, bar] { removeIf([bar](const Entry &entry) { return entry.bar == bar; }); };
    if (!notice.action.isEmpty()) {
        QPushButton *button = bar->addAction(notice.action);
        button->setObjectName(QStringLiteral("noticeAction"));
        connect(button, &QPushButton::clicked, this, [remove, run = notice.run] {
            remove();
            run();
        });
    }
    connect(bar, &NoticeBar::dismissed, this, remove);
    m_entries.push_back({bar, notice.topic, notice.lasting});
    arrange();
}

template <class Condition>
void Notices::removeIf(Condition condition)
{
    const auto removed = std::erase_if(m_entries, [&](const Entry &entry) {
        if (!condition(entry))
            return false;
        layout()->removeWidget(entry.bar);
        entry.bar->hide();
        entry.bar->deleteLater(); // one of its buttons may be what called
        return true;
    });
    if (removed > 0)
        arrange();
}

/// Hiding moves the focus to whatever comes next.
bool Notices::eventFilter(QObject *watched, QEvent *event)
{
    const auto *bar = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Hide && bar && bar->isHidden() && bar->isAncestorOf(QApplication::focusWidget()))
        emit focusLeft();
    return QWidget::eventFilter(watched, event);
}

void Notices::arrange()
{
    const qsizetype hidden = std::max<qsizetype>(0, std::ssize(m_entries) - maxShown);
    for (qsizetype i = 0; i < std::ssize(m_entries); i++)
        m_entries[static_cast<size_t>(i)].bar->setVisible(i >= hidden);
    m_earlier->setText(tr("%Ln earlier notice(s)", nullptr, static_cast<int>(hidden)));
    m_earlier->setVisible(hidden > 0);
    setVisible(!m_entries.empty());
    tabInOrder(this);
}

void Notices::end(const QString &topic)
{
    removeIf([&](const Entry &entry) { return entry.topic == topic; });
}

void Notices::clear()
{
    removeIf([](const Entry &entry) { return !entry.lasting; });
}

bool Notices::dismissLatest()
{
    if (m_entries.empty())
        return false;
    m_entries.back().bar->dismiss();
    return true;
}

QStringList Notices::sentences() const
{
    QStringList list;
    for (const Entry &entry : m_entries)
        list << entry.bar->sentence();
    return list;
}

NoticeBar *Notices::latest() const
{
    return m_entries.empty() ? nullptr : m_entries.back().bar;
}

} // namespace moire::ui
