// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/route_forcing_box.h"

#include "controls/chip.h"
#include "controls/section_header.h"
#include "controls/tone_label.h"
#include "items/format.h"
#include "library/model_library.h"
#include "pictures/figure_delegate.h"
#include "runtime/engine_worker.h"
#include "style/style.h"

#include <moire/model.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace moire::ui {

using namespace moire::analysis;

namespace {

enum ForcingColumn { ForcingLayer, ForcingShared, ForcingChance, ForcingFirst, ForcingColumns };

/// The model can run, and routes of this shape fit it.
bool hasShape(const ModelFile &file, const RouteShape &shape)
{
    if (!file.runs())
        return false;
    const RouteShape other = routeShape(file.footprint->config);
    return other.layers == shape.layers && other.experts == shape.experts && other.perToken == shape.perToken;
}

} // namespace

RouteForcingBox::RouteForcingBox(ChatData &chat, QWidget *parent)
    : QWidget(parent),
      m_data(chat),
      m_forcing(chat.services().store, chat.services().engine),
      m_choice(new widgets::Chip(tr("force these routes on"))),
      m_models(new QMenu(this)),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_state(new widgets::ToneLabel(widgets::Tone::Muted)),
      m_model(new QStandardItemModel(0, ForcingColumns, this)),
      m_table(new QTableView)
{
    const int u = widgets::unit(this);
    auto *header = new widgets::SectionHeader(tr("Route replay"));
    header->addTrailing(m_choice);
    header->addTrailing(m_cancel);
    m_choice->setObjectName(QStringLiteral("routeForcingModels"));
    m_choice->setToolTip(tr("Another quantisation, or another model with the same layers and experts"));
    m_choice->setMenu(m_models);
    m_cancel->setObjectName(QStringLiteral("routeForcingCancel"));
    m_cancel->hide();
    m_state->setObjectName(QStringLiteral("routeForcingState"));
    m_state->setWordWrap(true);
    m_model->setHorizontalHeaderLabels({tr("layer"), tr("same experts"), tr("by chance"), tr("same first expert")});
    m_table->setObjectName(QStringLiteral("routeForcingTable"));
    m_table->setAccessibleName(tr("How far the model would have chosen the same experts, by layer"));
    m_table->setModel(m_model);
    auto *bars = new widgets::FigureDelegate(m_table);
    bars->setTextRoom(format::percent(0.999));
    m_table->setItemDelegateForColumn(ForcingShared, bars);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->viewport()->setAutoFillBackground(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(u);
    m_table->verticalHeader()->setDefaultSectionSize(u * 9 / 4);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ForcingShared, QHeaderView::Stretch);
    m_table->setMinimumHeight(u * 9);
    m_table->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(u / 2);
    column->addWidget(header);
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
    column->addStretch();
    connect(m_models, &QMenu::aboutToShow, this, &RouteForcingBox::fillModels);
    connect(m_cancel, &QPushButton::clicked, &m_forcing, &RouteForcing::cancel);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (!m_following && now.isValid())
            m_data.selection().selectLayer(LayerIndex(now.siblingAtColumn(0).data(Qt::UserRole).toUInt()));
    });
    connect(&m_forcing, &RouteForcing::progressed, this, [this](double fraction) {
        m_done = fraction;
        emit changed();
    });
    connect(&m_forcing, &RouteForcing::finished, this, &RouteForcingBox::take);
    connect(&m_forcing, &RouteForcing::failed, this, [this](const QString &why) {
        m_problem = why;
        emit changed();
    });
}

QString RouteForcingBox::text() const
{
    return m_state->text();
}

QString RouteForcingBox::whyNot() const
{
    const AnswerData *answer = m_data.selected();
    if (!answer)
        return tr("The routes of an answer can be forced on another quantisation: how far would it have chosen the "
                  "same experts by itself?");
    if (answer->isGuest())
        return ChatData::notForGuests();
    if (answer->running)
        return tr("Wait for the end of the answer.");
    if (answer->shape().rows() == 0)
        return tr("No routing is saved with this answer.");
    if (!m_data.services().engine.model())
        return tr("Open a model first.");
    return {};
}

void RouteForcingBox::fillModels()
{
    m_models->clear();
    const AnswerData *answer = m_data.selected();
    if (!answer || !whyNot().isEmpty())
        return;
    const RouteShape &shape = answer->shape();
    for (const ModelEntry &entry : m_data.services().library.entries()) {
        const ModelFile &file = *entry.file;
        if (!hasShape(file, shape))
            continue;
        const QString name = file.quantization.isEmpty() ? file.name : tr("%1 · %2").arg(file.name, file.quantization);
        const bool own = file.path == answer->info.modelPath;
        QAction *action = m_models->addAction(own ? tr("%1 (gave this answer)").arg(name) : name);
        action->setData(file.path);
        action->setToolTip(file.path);
        connect(action, &QAction::triggered, this, [this, path = file.path, name] { start(path, name); });
    }
    if (m_models->isEmpty())
        m_models->addAction(tr("No model of this shape in the library"))->setEnabled(false);
}

void RouteForcingBox::start(const QString &path, const QString &name)
{
    const AnswerData *answer = m_data.selected();
    if (!answer || m_forcing.running() || !whyNot().isEmpty())
        return;
    m_name = name;
    m_problem.clear();
    m_done = 0.0;
    m_report.reset();
    m_forcing.start(m_data.selection().current().chat, answer->message, path);
    emit changed();
}

void RouteForcingBox::take(const std::shared_ptr<const RouteForcingReport> &report)
{
    m_report = report;
    showTable();
    emit changed();
}

void RouteForcingBox::refresh()
{
    const bool running = m_forcing.running();
    const QString why = whyNot();
    m_choice->setVisible(!running);
    m_choice->setEnabled(why.isEmpty());
    m_cancel->setVisible(running);
    const AnswerData *answer = m_data.selected();
    const bool shown = m_report && answer && answer->message == m_report->message;
    m_table->setVisible(shown);
    if (running)
        m_state->setText(tr("Forcing the routes on %1: %2").arg(m_name, format::percent(m_done)));
    else if (!m_problem.isEmpty())
        m_state->setText(tr("The routes were not forced. %1").arg(m_problem));
    else if (shown) {
        double shared = 0.0;
        for (const RouteReplay::Layer &layer : m_report->replay.layers)
            shared += layer.shared / static_cast<double>(m_report->replay.layers.size());
        m_state->setText(
            tr("%1 would have chosen %2 of the experts itself (%3 by chance), over %Ln token(s). Mean "
               "log-probability of the answer: %4 nats as given, %5 with these routes.",
               nullptr, format::plural(static_cast<qint64>(m_report->replay.tokens)))
                .arg(m_name, format::percent(shared), format::percent(m_report->replay.layers.front().sharedByChance),
                     QLocale().toString(m_report->recorded, 'f', 3), QLocale().toString(m_report->forced, 'f', 3)));
    } else
        m_state->setText(why.isEmpty() ? tr("Choose a model of the same shape: the routes of this answer are forced on "
                                            "it, and compared with what it would have chosen itself.")
                                       : why);
    const auto layer = m_data.selection().current().layer;
    m_following = true;
    for (int row = 0; layer && row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data(Qt::UserRole).toUInt() == layer->value && m_table->currentIndex().row() != row)
            m_table->setCurrentIndex(m_model->index(row, 0));
    m_following = false;
}

void RouteForcingBox::showTable()
{
    m_following = true;
    m_model->setRowCount(0);
    m_result.headers = {tr("layer"), tr("same experts"), tr("by chance"), tr("same first expert")};
    m_result.rows.clear();
    for (const RouteReplay::Layer &layer : m_report->replay.layers) {
        m_result.rows.push_back({layer.layer.value, layer.shared, layer.sharedByChance, layer.first});
        auto *number = new QStandardItem(QString::number(layer.layer.value));
        number->setData(layer.layer.value, Qt::UserRole);
        auto *shared = new QStandardItem(format::percent(layer.shared));
        shared->setData(QVariant::fromValue(widgets::CellBar{layer.shared, 1.0}), widgets::FigureDelegate::FigureRole);
        QList<QStandardItem *> cells{number, shared, new QStandardItem(format::percent(layer.sharedByChance)),
                                     new QStandardItem(format::percent(layer.first))};
        for (qsizetype i = 2; i < cells.size(); ++i)
            cells[i]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow(cells);
    }
    m_following = false;
}

} // namespace moire::ui
