// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/section_header.h"

#include "controls/tone_label.h"
#include "style/figures.h"
#include "style/proxy_style.h"

#include <QEvent>
#include <QHBoxLayout>

namespace moire::widgets {

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(title, this)),
      m_note(new ToneLabel(Tone::Faint, this)),
      m_row(new QHBoxLayout(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_title);
    m_row->addStretch(1);
    m_row->addWidget(m_note);
    m_note->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(title);
    applyFonts();
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString SectionHeader::title() const
{
    return m_title->text();
}

void SectionHeader::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void SectionHeader::addBeside(QWidget *widget)
{
    m_row->insertWidget(m_beside++, widget);
}

void SectionHeader::addTrailing(QWidget *widget)
{
    m_row->addWidget(widget);
}

void SectionHeader::applyFonts()
{
    m_title->setFont(strongFont(font()));
    m_note->setFont(captionFont(font()));
    const int u = measure::unitOf(fontMetrics());
    m_row->setSpacing(u);
    setMinimumHeight(measure::compactHeight(u));
}

void SectionHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyFonts();
    QWidget::changeEvent(event);
}

} // namespace moire::widgets
