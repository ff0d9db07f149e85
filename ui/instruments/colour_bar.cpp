// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/colour_bar.h"

#include "controls/chip.h"
#include "conversation/conversation_page.h"
#include "paced_update.h"
#include "settings/settings.h"
#include "shell/actions.h"
#include "style/figures.h"
#include "style/style.h"
#include "style/theme.h"
#include "transcript/transcript_view.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLinearGradient>
#include <QMenu>
#include <QPainter>
#include <QSettings>

namespace moire::ui {

using namespace moire::analysis;
using widgets::transcript::Part;

namespace {

constexpr int frameMs = 100;
const QString stateKey = QStringLiteral("instruments/colourBy");

} // namespace

ColourLegend::ColourLegend(QWidget *parent) : QWidget(parent)
{
    setFont(widgets::captionFont(font()));
    hide();
}

void ColourLegend::setLegend(const TokenColours &colours)
{
    setVisible(!colours.legend.empty());
    if (colours.low == m_low && colours.high == m_high && colours.legend == m_colours)
        return;
    m_low = colours.low;
    m_high = colours.high;
    m_colours = colours.legend;
    setAccessibleName(tr("Colours from %1 to %2").arg(m_low, m_high));
    updateGeometry();
    update();
}

QSize ColourLegend::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int unit = widgets::unit(this);
    return {metrics.horizontalAdvance(m_low) + metrics.horizontalAdvance(m_high) + 10 * unit, metrics.height()};
}

void ColourLegend::paintEvent(QPaintEvent *)
{
    if (m_colours.size() < 2)
        return;
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    const int gap = widgets::unit(this) / 2;
    const int low = metrics.horizontalAdvance(m_low) + gap;
    const int high = metrics.horizontalAdvance(m_high) + gap;
    painter.setPen(widgets::theme().muted);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_low);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_high);
    const QRect bar(low, rect().center().y() - gap, width() - low - high, 2 * gap);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (size_t i = 0; i < m_colours.size(); ++i)
        gradient.setColorAt(static_cast<double>(i) / static_cast<double>(m_colours.size() - 1), m_colours[i]);
    painter.fillRect(bar, gradient);
    painter.setPen(widgets::theme().hairline);
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
}

ColourBar::ColourBar(ChatData &chat, ConversationPage &page)
    : QWidget(page.view().viewport()),
      m_data(chat),
      m_page(page),
      m_menu(chat.services().actions.addMenu(Actions::Menu::Instruments, tr("C&olour tokens by"), true)),
      m_legend(new ColourLegend),
      m_chip(new widgets::Chip),
      m_pace(new widgets::PacedUpdate(&page.view(), frameMs, [this] { refresh(); }))
{
    setObjectName(QStringLiteral("colourBar"));
    m_chip->setObjectName(QStringLiteral("colourBy"));
    m_chip->setAccessibleName(tr("Colour tokens by"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_legend);
    row->addWidget(m_chip);
    auto *group = new QActionGroup(m_menu);
    for (int i = 0; i < colourModes; ++i) {
        QAction *action = m_menu->addAction(colourName(static_cast<ColourBy>(i)));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { setBy(static_cast<ColourBy>(i)); });
    }
    m_chip->setMenu(m_menu);
    const auto request = [this] { m_pace->request(); };
    connect(&chat, &ChatData::changed, this, request);
    connect(&chat.selection(), &SelectionModel::changed, this, [this, request](SelectionModel::Parts parts) {
        if (parts & (SelectionModel::AnswerPart | SelectionModel::LayerPart))
            request();
    });
    connect(&page.messages(), &QAbstractItemModel::dataChanged, this, request);
    connect(&page.messages(), &QAbstractItemModel::modelReset, this, request);
    connect(&widgets::themeSignals(), &widgets::ThemeSignals::changed, this, request);
    connect(&page.view(), &widgets::TranscriptView::settled, this, &ColourBar::place);
    page.view().viewport()->installEventFilter(this);
    const int kept = chat.services().settings.state().value(stateKey).toInt();
    setBy(kept > 0 && kept < colourModes ? static_cast<ColourBy>(kept) : ColourBy::Nothing);
}

void ColourBar::setBy(ColourBy by)
{
    m_by = by;
    QAction *action = m_menu->actions()[static_cast<int>(by)];
    action->setChecked(true);
    m_chip->setText(by == ColourBy::Nothing ? tr("colour by") : tr("colour by %1").arg(action->text()));
    m_data.services().settings.state().setValue(stateKey, static_cast<int>(by));
    place();
    m_pace->request();
}

bool ColourBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        m_pace->request();
    return QWidget::eventFilter(watched, event);
}

void ColourBar::refresh()
{
    AnswerData *answer = m_data.selected();
    const bool any = answer && m_by != ColourBy::Nothing;
    if (!any || answer->message != m_coloured)
        clear();
    TokenColours colours;
    if (any) {
        colours = TokenColours::of(m_by, *answer, m_data.selection().current().layer);
        apply(answer->message, colours.colours);
        m_coloured = answer->message;
    }
    m_legend->setLegend(colours);
    place();
}

void ColourBar::clear()
{
    if (m_coloured != 0)
        apply(std::exchange(m_coloured, 0), {});
}

/// The parts of the answer's text get the colours of their tokens.
void ColourBar::apply(qint64 message, const QList<QRgb> &colours)
{
    const int row = m_page.messages().rowOf(message);
    const TokenRanges *ranges = row >= 0 ? m_page.messages().ranges(row) : nullptr;
    if (!ranges)
        return;
    m_page.view().setTokenColours(row, Part::Reasoning,
                                  coloursOfPart(colours, ranges->firstReasoningToken, ranges->reasoningEnds.size()));
    m_page.view().setTokenColours(row, Part::Text,
                                  coloursOfPart(colours, ranges->firstTextToken, ranges->textEnds.size()));
}

/// In the head of the selected answer, at its end.
void ColourBar::place()
{
    const AnswerData *answer = m_data.selected();
    const int row = answer ? m_page.messages().rowOf(answer->message) : -1;
    const QRect rectangle = row >= 0 ? m_page.view().rowRectangle(row) : QRect();
    const QRect viewport = m_page.view().viewport()->rect();
    setVisible(rectangle.isValid() && rectangle.intersects(viewport));
    layout()->activate();
    const QSize size = sizeHint();
    const int x = isRightToLeft() ? rectangle.left() : rectangle.left() + rectangle.width() - size.width();
    const int below = 2 * widgets::unit(&m_page.view()); // a head begins with this much room
    setGeometry(QRect(QPoint(x, rectangle.top() + below), size));
}

} // namespace moire::ui
