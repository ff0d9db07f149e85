// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/instrument_layout.h"

#include "instruments/instrument_panel.h"
#include "instruments/instrument_place.h"
#include "shell/actions.h"

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace moire::ui {

namespace {

const QString heightsKey = QStringLiteral("instruments/heights");
const QString closedKey = QStringLiteral("instruments/closed");
const QString windowsKey = QStringLiteral("instruments/windows");

QString windowKey(const InstrumentPlace &place)
{
    return QStringLiteral("instruments/window/") + place.id();
}

} // namespace

InstrumentLayout::InstrumentLayout(const Services &services, QSplitter &splitter, std::vector<Section> sections,
                                   std::vector<InstrumentPlace *> places, QObject *parent)
    : QObject(parent),
      m_splitter(splitter),
      m_sections(std::move(sections)),
      m_places(std::move(places))
{
    QMenu *open = services.actions.addMenu(Actions::Menu::Instruments, tr("&Sections"), true);
    for (const Section &section : m_sections) {
        m_splitter.addWidget(section.box);
        m_splitter.setStretchFactor(m_splitter.count() - 1, section.share);
        QAction *action = open->addAction(section.title);
        action->setObjectName(QStringLiteral("open-") + section.id);
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, &InstrumentLayout::showSections);
        m_open.push_back(action);
    }
    QMenu *windows = services.actions.addMenu(Actions::Menu::Instruments, tr("In a &window of its own"));
    for (InstrumentPlace *place : m_places) {
        QAction *action = windows->addAction(place->title());
        action->setObjectName(QStringLiteral("detach-") + place->id());
        action->setCheckable(true);
        connect(action, &QAction::toggled, place, &InstrumentPlace::setDetached);
        connect(place, &InstrumentPlace::detachedChanged, action, &QAction::setChecked);
        connect(place, &InstrumentPlace::detachedChanged, this, &InstrumentLayout::showSections);
        connect(place, &InstrumentPlace::windowMoved, this, &InstrumentLayout::changed);
    }
    reset();
}

void InstrumentLayout::showSections()
{
    for (size_t i = 0; i < m_sections.size(); ++i) {
        const Section &section = m_sections[i];
        section.box->setVisible(m_open[i]->isChecked() && !(section.only && section.only->isDetached()));
    }
    emit changed();
}

bool InstrumentLayout::anyDetached() const
{
    return std::any_of(m_places.begin(), m_places.end(), [](const InstrumentPlace *p) { return p->isDetached(); });
}

bool InstrumentLayout::anySection() const
{
    return std::any_of(m_sections.begin(), m_sections.end(), [](const Section &s) { return !s.box->isHidden(); });
}

void InstrumentLayout::toggleFocused(InstrumentPlace *otherwise)
{
    const QWidget *focus = QApplication::focusWidget();
    const auto focused = std::find_if(m_places.begin(), m_places.end(), [focus](const InstrumentPlace *place) {
        return focus && (&place->panel() == focus || place->panel().isAncestorOf(focus));
    });
    InstrumentPlace *place = focused == m_places.end() ? otherwise : *focused;
    place->setDetached(!place->isDetached());
}

void InstrumentLayout::save(QSettings &state) const
{
    QStringList closed;
    for (size_t i = 0; i < m_sections.size(); ++i)
        if (!m_open[i]->isChecked())
            closed << m_sections[i].id;
    QStringList windows;
    for (const InstrumentPlace *place : m_places) {
        if (place->isDetached())
            windows << place->id();
        if (const QByteArray geometry = place->windowGeometry(); !geometry.isEmpty())
            state.setValue(windowKey(*place), geometry);
    }
    state.setValue(heightsKey, m_splitter.saveState());
    state.setValue(closedKey, closed);
    state.setValue(windowsKey, windows);
}

void InstrumentLayout::restore(const QSettings &state)
{
    const QStringList closed = state.value(closedKey).toStringList();
    for (size_t i = 0; i < m_sections.size(); ++i)
        m_open[i]->setChecked(!closed.contains(m_sections[i].id));
    m_splitter.restoreState(state.value(heightsKey).toByteArray());
    const QStringList windows = state.value(windowsKey).toStringList();
    for (InstrumentPlace *place : m_places) {
        place->setWindowGeometry(state.value(windowKey(*place)).toByteArray());
        if (windows.contains(place->id()))
            QMetaObject::invokeMethod(
                place, [place] { place->setDetached(true); }, Qt::QueuedConnection);
    }
}

void InstrumentLayout::reset()
{
    for (InstrumentPlace *place : m_places) {
        place->setDetached(false);
        place->setWindowGeometry({});
    }
    for (QAction *action : m_open)
        action->setChecked(true);
    QList<int> heights;
    for (const Section &section : m_sections)
        heights << 1000 * section.share; // of whatever height there is
    m_splitter.setSizes(heights);
    emit changed();
}

} // namespace moire::ui
