// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/instrument_place.h"

#include "controls/section_header.h"
#include "controls/tone_label.h"
#include "instruments/instrument_panel.h"
#include "style/style.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace moire::ui {

InstrumentPlace::InstrumentPlace(const QString &id, const QString &title, InstrumentPanel *panel, QWidget *parent)
    : QWidget(parent),
      m_id(id),
      m_title(title),
      m_panel(panel),
      m_layout(new QVBoxLayout(this)),
      m_away(new QWidget)
{
    m_layout->setContentsMargins({});
    m_layout->addWidget(panel);
    m_layout->addWidget(m_away);
    auto *away = new QVBoxLayout(m_away);
    away->setContentsMargins({});
    auto *text = new widgets::ToneLabel(tr("%1 is in a window of its own.").arg(m_title), widgets::Tone::Muted);
    text->setWordWrap(true);
    auto *back = new QPushButton(tr("Bring it back"));
    back->setObjectName(QStringLiteral("bringBack"));
    connect(back, &QPushButton::clicked, this, [this] { setDetached(false); });
    away->addWidget(text);
    away->addWidget(back, 0, Qt::AlignLeft);
    away->addStretch(1);
    m_away->hide();
}

InstrumentPlace::~InstrumentPlace()
{
    if (m_window)
        m_window->removeEventFilter(this); // its end is no wish to bring the instrument back
}

void InstrumentPlace::setDetached(bool detached)
{
    if (detached == isDetached())
        return;
    if (detached) {
        m_away->show();
        showWindow();
    } else {
        m_geometry = m_window->saveGeometry();
        m_window->removeEventFilter(this);
        m_away->hide();
        m_layout->insertWidget(0, m_panel); // out of the window, before that ends
        m_panel->show();
        m_window->hide();
        m_window->deleteLater();
        m_window.clear();
    }
    emit detachedChanged(detached);
}

/// A tool window: the shortcuts of the main window work in it, and it ends with that window.
void InstrumentPlace::showWindow()
{
    m_window = new QWidget(this, Qt::Tool);
    m_window->setObjectName(m_id + QStringLiteral("Window"));
    m_window->setWindowTitle(m_title);
    auto *layout = new QVBoxLayout(m_window);
    const int u = widgets::unit(m_window);
    layout->setContentsMargins(u * 3 / 2, u, u * 3 / 2, u);
    if (!m_panel->header()) { // the note stands in the column's row of tabs otherwise
        auto *header = new widgets::SectionHeader(m_title);
        header->setNote(m_panel->note());
        connect(m_panel, &InstrumentPanel::noteChanged, header, &widgets::SectionHeader::setNote);
        layout->addWidget(header);
    }
    layout->addWidget(m_panel, 1);
    m_panel->show();
    m_window->resize(u * 64, u * 48);
    if (!m_geometry.isEmpty())
        m_window->restoreGeometry(m_geometry);
    m_window->installEventFilter(this);
    m_window->show();
}

QByteArray InstrumentPlace::windowGeometry() const
{
    return m_window ? m_window->saveGeometry() : m_geometry;
}

bool InstrumentPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize) {
        emit windowMoved();
    } else if (event->type() == QEvent::Close) {
        setDetached(false); // closing brings it back
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moire::ui
