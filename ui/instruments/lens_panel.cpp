// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/lens_panel.h"

#include "controls/tone_label.h"
#include "items/format.h"
#include "pictures/figure_delegate.h"
#include "runtime/conversation.h"
#include "style/style.h"

#include <moire/model.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace moire::ui {

using namespace moire::analysis;

namespace {

constexpr size_t mostReports = 16;

void setUpLensTable(QTableView &table, const QString &name, const QString &accessibleName)
{
    table.setObjectName(name);
    table.setAccessibleName(accessibleName);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.viewport()->setAutoFillBackground(false);
    table.verticalHeader()->hide();
}

} // namespace

LensPanel::LensPanel(ChatData &chat, QWidget *parent)
    : InstrumentPanel(chat, {}, parent),
      m_reading(chat.services().store, chat.services().engine),
      m_button(new QPushButton),
      m_state(new widgets::ToneLabel(widgets::Tone::Muted)),
      m_model(new LensModel(this)),
      m_layers(new QTableView),
      m_partsTitle(new widgets::ToneLabel(widgets::Tone::Faint)),
      m_partsModel(new QStandardItemModel(this)),
      m_parts(new QTableView),
      m_body(new QWidget)
{
    setAccessibleName(tr("Lens"));
    const int u = widgets::unit(this);
    m_button->setObjectName(QStringLiteral("lensStart"));
    m_state->setObjectName(QStringLiteral("lensState"));
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    // One line: the scroll area would give a body with wrapped text all the height that its tables like.
    m_partsTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setUpLensTable(*m_layers, QStringLiteral("lensLayers"), tr("Layers, and the tokens that the stream stands for"));
    setUpLensTable(*m_parts, QStringLiteral("lensParts"), tr("What the parts of the layer add to the logits"));
    m_layers->setModel(m_model);
    m_layers->setItemDelegate(new widgets::FigureDelegate(m_layers));
    m_layers->verticalHeader()->setMinimumSectionSize(u);
    m_layers->verticalHeader()->setDefaultSectionSize(u * 9 / 4);
    m_layers->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_layers->horizontalHeader()->setSectionResizeMode(LensModel::ExpertsColumn, QHeaderView::Stretch);
    m_layers->setMinimumHeight(u * 9);
    m_parts->setModel(m_partsModel);
    m_parts->verticalHeader()->setMinimumSectionSize(u);
    m_parts->verticalHeader()->setDefaultSectionSize(u * 9 / 4);
    m_parts->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_parts->setMinimumHeight(u * 7);
    auto *row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(exportButton(), 0, Qt::AlignTop);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(u / 2);
    body->addWidget(m_layers, 3);
    body->addWidget(m_partsTitle);
    body->addWidget(m_parts, 2);
    m_layout->addLayout(row);
    m_area = scrolled(m_body);
    m_layout->addWidget(m_area, 1);
    connect(m_button, &QPushButton::clicked, this, [this] { m_reading.running() ? m_reading.cancel() : start(); });
    connect(m_layers->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (m_following || !now.isValid())
            return;
        m_ownRow = now.row();
        selection().selectLayer(m_model->layerAt(now.row()).layer);
        request();
    });
    connect(m_parts->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        const QVariant expert = now.siblingAtColumn(0).data(Qt::UserRole);
        if (!m_following && expert.isValid())
            selection().selectExpert(m_model->layerAt(m_shownRow).layer, ExpertIndex(expert.toUInt()));
    });
    connect(&m_reading, &LensReading::progressed, this, [this](double fraction) {
        m_done = fraction;
        request();
    });
    connect(&m_reading, &LensReading::finished, this, &LensPanel::take);
    connect(&m_reading, &LensReading::failed, this, [this](const QString &why) {
        m_problem = why;
        request();
    });
    connect(&chat.conversation(), &Conversation::changed, this, &LensPanel::request);
}

QString LensPanel::text() const
{
    return m_state->text();
}

std::vector<widgets::ExportSource> LensPanel::exports()
{
    if (!m_model->report())
        return {};
    return {{tr("lens"), m_body, &m_tokensTable}, {tr("lens by part"), nullptr, &m_partsTable}};
}

std::shared_ptr<const LensReport> LensPanel::known() const
{
    const Selection &now = m_data.selection().current();
    const auto found = std::find_if(m_reports.begin(), m_reports.end(), [&](const auto &report) {
        return now.token && report->message == now.answer && report->token == now.token->value;
    });
    return found == m_reports.end() ? nullptr : *found;
}

QString LensPanel::whyNot() const
{
    const AnswerData *answer = m_data.selected();
    if (!answer)
        return tr("The lens reads the residual stream after every layer as if the model ended there. Ask something "
                  "first.");
    if (answer->isGuest())
        return ChatData::notForGuests();
    if (answer->running)
        return tr("Wait for the end of the answer.");
    if (!m_data.selection().current().token)
        return tr("Click a word of the answer to see, layer by layer, which tokens the residual stream stood for "
                  "before it, and what each chosen expert added.");
    if (!m_data.isOfOpenModel(*answer))
        return tr("Open the model that gave this answer: the lens evaluates it again.");
    return {};
}

QString LensPanel::tokenText() const
{
    const AnswerData *answer = m_data.selected();
    const auto token = m_data.selection().current().token;
    if (!answer || !token)
        return {};
    const Columns *columns = answer->pages->page(ColumnPages::pageOf(*token));
    const auto i = columns ? columns->index(*token) : std::nullopt;
    return i ? shownToken(columns->piece(*i)).left(24) : QString();
}

QString LensPanel::invitation() const
{
    const AnswerData *answer = m_data.selected();
    const auto before =
        answer->info.promptTokens.value_or(0) + static_cast<qint64>(m_data.selection().current().token->value);
    return tr("Which tokens did each layer stand for before “%1”, and what did each chosen expert add? This evaluates "
              "%Ln token(s) again. It is available on every backend; this model runs on %2.",
              nullptr, format::plural(before))
        .arg(tokenText(), QString::fromStdString(m_data.services().engine.model()->backendDescription()));
}

void LensPanel::start()
{
    if (!whyNot().isEmpty())
        return;
    const Selection &now = selection().current();
    m_problem.clear();
    m_problemMessage = now.answer;
    m_problemToken = now.token->value;
    m_done = 0.0;
    m_reading.start(now.chat, now.answer, now.token->value);
    request();
}

void LensPanel::take(const std::shared_ptr<const LensReport> &report)
{
    std::erase_if(m_reports, [&](const auto &other) {
        return other->message == report->message && other->token == report->token;
    });
    m_reports.push_front(report);
    if (m_reports.size() > mostReports)
        m_reports.pop_back();
    request();
}

void LensPanel::refresh()
{
    const bool running = m_reading.running();
    const auto report = known();
    const QString why = whyNot();
    const Selection &now = selection().current();
    const bool failed =
        !m_problem.isEmpty() && m_problemMessage == now.answer && now.token && m_problemToken == now.token->value;
    m_button->setText(running ? tr("Cancel") : report ? tr("Read again") : tr("Read layers"));
    m_button->setEnabled(running || why.isEmpty());
    m_state->setText(running ? tr("Evaluating the answer up to the token: %1").arg(format::percent(m_done))
                         : report
                         ? tr("Experts here are those that led to this token; the Token panel shows those that "
                              "read it.")
                         : !why.isEmpty() ? why
                         : failed         ? tr("The layers were not read. %1").arg(m_problem)
                                          : invitation());
    setNote(report ? tr("token “%1” · position %L2")
                         .arg(lensToken(*report, report->layers.back().tokens.back().id))
                         .arg(static_cast<qulonglong>(report->position))
                   : QString());
    m_area->setVisible(report != nullptr); // the sentence has all the room until then
    showReport(report);
    followSelection();
}

void LensPanel::showReport(const std::shared_ptr<const LensReport> &report)
{
    if (report == m_model->report())
        return;
    m_following = true;
    m_shownRow = -1;
    m_ownRow = -1;
    m_model->setReport(report);
    m_partsModel->clear();
    m_following = false;
    m_tokensTable = report ? lensTokensTable(*report) : ValueTable();
    m_partsTable = report ? lensPartsTable(*report) : ValueTable();
    fitColumns();
}

/// The row of the selected layer, or the last layer's; and the row of the selected expert.
void LensPanel::followSelection()
{
    if (!m_model->report())
        return;
    const Selection &now = selection().current();
    if (now.layer)
        m_ownRow = -1;
    const int chosen = now.layer ? m_model->rowOf(*now.layer) : m_ownRow;
    m_following = true;
    if (m_layers->currentIndex().row() != chosen)
        m_layers->setCurrentIndex(chosen < 0 ? QModelIndex() : m_model->index(chosen, 0));
    if (const int row = std::max(chosen, 0); row != m_shownRow) {
        m_shownRow = row;
        showParts();
    }
    int part = -1;
    for (int row = 0; now.expert && chosen >= 0 && row < m_partsModel->rowCount(); ++row) {
        const QVariant expert = m_partsModel->index(row, 0).data(Qt::UserRole);
        if (expert.isValid() && expert.toUInt() == now.expert->value)
            part = row;
    }
    if (part >= 0 && m_parts->currentIndex().row() != part)
        m_parts->setCurrentIndex(m_partsModel->index(part, 0));
    m_following = false;
}

void LensPanel::showParts()
{
    const LensReport &report = *m_model->report();
    const LensLayer &layer = m_model->layerAt(m_shownRow);
    std::vector<size_t> tokens; // the one that followed only if it is not among the best
    for (size_t i = 0; i < layer.tokens.size(); ++i)
        if (std::none_of(tokens.begin(), tokens.end(),
                         [&](size_t t) { return layer.tokens[t].id == layer.tokens[i].id; }))
            tokens.push_back(i);
    m_partsTitle->setText(tr("Layer %1: added to the logits").arg(layer.layer.value));
    QStringList headers{tr("part"), tr("gate")};
    for (const size_t t : tokens)
        headers << lensToken(report, layer.tokens[t].id);
    m_partsModel->clear();
    m_partsModel->setHorizontalHeaderLabels(headers);
    for (const LensPart &part : layer.parts) {
        QList<QStandardItem *> cells{new QStandardItem(lensPart(part)), new QStandardItem};
        if (part.kind == LensPart::Kind::Expert) {
            cells[0]->setData(part.expert.value, Qt::UserRole);
            cells[1]->setText(QLocale().toString(part.weight, 'f', 2));
        }
        for (const size_t t : tokens)
            cells << new QStandardItem(signedNumber(static_cast<double>(part.adds[t]), 2));
        for (qsizetype i = 1; i < cells.size(); ++i)
            cells[i]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_partsModel->appendRow(cells);
    }
}

/// As many tokens as leave room for the experts.
void LensPanel::fitColumns()
{
    const int u = widgets::unit(this);
    const int tokens = std::clamp((width() - 40 * u) / (10 * u), 1, static_cast<int>(LensReading::best));
    for (int i = 0; i < static_cast<int>(LensReading::best); ++i)
        m_layers->setColumnHidden(LensModel::FirstToken + i, i >= tokens);
}

void LensPanel::resizeEvent(QResizeEvent *event)
{
    InstrumentPanel::resizeEvent(event);
    fitColumns();
}

} // namespace moire::ui
