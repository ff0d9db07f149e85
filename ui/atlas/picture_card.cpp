// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/picture_card.h"

#include "controls/section_header.h"
#include "controls/tone_label.h"
#include "pictures/export.h"
#include "pictures/picture.h"
#include "style/figures.h"
#include "style/icon.h"
#include "style/paint.h"
#include "style/style.h"
#include "style/theme.h"

#include <QFileDialog>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace moire::ui {

QToolButton *saveButton(const widgets::ExportSource &source, const std::function<void(const QString &)> &failed)
{
    auto *button = new QToolButton;
    button->setIcon(widgets::icon(QStringLiteral("export")));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(source.widget ? PictureCard::tr("Save as picture or table") : PictureCard::tr("Save as table"));
    button->setAccessibleName(PictureCard::tr("Save %1").arg(source.name));
    auto *menu = new QMenu(button);
    const auto add = [&](const QString &text, const QString &ending) {
        QObject::connect(menu->addAction(text), &QAction::triggered, button, [button, source, failed, ending] {
            const QString path =
                QFileDialog::getSaveFileName(button, PictureCard::tr("Save %1").arg(source.name),
                                             source.name + u'.' + ending, QStringLiteral("*.") + ending);
            const QString why = path.isEmpty() ? QString() : widgets::exportTo(source, path);
            if (!why.isEmpty())
                failed(why);
        });
    };
    if (source.widget) {
        add(PictureCard::tr("PNG image…"), QStringLiteral("png"));
        add(PictureCard::tr("SVG drawing…"), QStringLiteral("svg"));
    }
    if (source.table) {
        add(PictureCard::tr("CSV table…"), QStringLiteral("csv"));
        add(PictureCard::tr("NumPy array…"), QStringLiteral("npy"));
    }
    button->setMenu(menu);
    return button;
}

QToolButton *saveButton(widgets::Picture &picture, const std::function<void(const QString &)> &failed)
{
    return saveButton(widgets::ExportSource::of(picture), failed);
}

PictureCard::PictureCard(const QString &title, widgets::Picture *picture, QWidget *parent)
    : QWidget(parent),
      m_header(new widgets::SectionHeader(title)),
      m_line(new widgets::ToneLabel(widgets::Tone::Faint))
{
    picture->setAccessibleName(title);
    m_header->addTrailing(saveButton(*picture, [this](const QString &why) { emit failed(why); }));
    const int u = widgets::unit(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u, u / 2, u / 2, u / 2);
    column->setSpacing(u / 4);
    m_line->setFont(widgets::captionFont(font()));
    m_line->setWordWrap(true);
    m_line->hide();
    column->addWidget(m_header);
    column->addWidget(m_line);
    column->addWidget(picture, 1);
}

void PictureCard::setNote(const QString &note, const QString &explanation)
{
    m_note = note;
    setToolTip(explanation);
    placeNote();
}

/// Beside the title, or below it where there is no room.
void PictureCard::placeNote()
{
    m_header->setNote(m_note);
    const bool fits =
        m_header->sizeHint().width() <= contentsRect().marginsRemoved(layout()->contentsMargins()).width();
    if (!fits)
        m_header->setNote({});
    m_line->setText(m_note);
    m_line->setVisible(!fits && !m_note.isEmpty());
}

void PictureCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeNote();
}

void PictureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const widgets::Theme &theme = widgets::theme();
    widgets::paint::box(&painter, rect(), widgets::unit(this) / 2.0, theme.page, theme.hairline,
                        widgets::paint::hairline(&painter));
}

} // namespace moire::ui
