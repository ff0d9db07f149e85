// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/model_inspector.h"

#include "controls/empty_state.h"
#include "controls/section_header.h"
#include "controls/tone_label.h"
#include "items/format.h"
#include "items/model_text.h"
#include "library/byte_bar.h"
#include "library/fact_grid.h"
#include "library/fold.h"
#include "library/inspector_head.h"
#include "library/metadata_view.h"
#include "library/placement_row.h"
#include "library/shown_text.h"
#include "style/figures.h"
#include "style/icon.h"
#include "style/style.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moire::ui {

namespace {

QWidget *stacked(const QList<QWidget *> &widgets, int spacing)
{
    auto *stack = new QWidget;
    auto *column = new QVBoxLayout(stack);
    column->setContentsMargins({});
    column->setSpacing(spacing);
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    return stack;
}

} // namespace

ModelInspector::ModelInspector(PlacementChoices &choices, QWidget *parent)
    : QWidget(parent),
      m_head(new InspectorHead),
      m_scroll(new QScrollArea),
      m_nothing(new widgets::EmptyState(QStringLiteral("models"), tr("No model selected"),
                                        tr("Select a model to see what is in its file."))),
      m_shape(new FactGrid),
      m_bytes(new ByteBar),
      m_tokenBytes(new widgets::ToneLabel(widgets::Tone::Muted)),
      m_template(new FactGrid),
      m_templateText(new QPlainTextEdit),
      m_templateFold(new Fold(tr("Template text"), m_templateText)),
      m_warnings(new widgets::ToneLabel(widgets::Tone::Warning)),
      m_placement(new PlacementRow(choices)),
      m_metadata(new MetadataView),
      m_metadataFold(new Fold(tr("All metadata"), m_metadata)),
      m_place(new FactGrid),
      m_showInFolder(new QPushButton(widgets::icon(QStringLiteral("folder")), tr("Show in folder")))
{
    const int u = widgets::unit(this);
    auto *sections = new Panel(QPalette::Window);
    m_sections = new QVBoxLayout(sections);
    m_sections->setContentsMargins({});
    m_sections->setSpacing(0);
    m_shape->setObjectName(QStringLiteral("shape"));
    m_bytes->setObjectName(QStringLiteral("bytes"));
    m_tokenBytes->setObjectName(QStringLiteral("tokenBytes"));
    m_template->setObjectName(QStringLiteral("template"));
    m_warnings->setObjectName(QStringLiteral("warnings"));
    m_showInFolder->setObjectName(QStringLiteral("showInFolder"));
    m_metadataFold->button()->setObjectName(QStringLiteral("allMetadata"));
    m_templateText->setReadOnly(true);
    m_templateText->setTabChangesFocus(true);
    m_templateText->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_templateText->setFont(widgets::captionFont(font()));
    m_templateText->setFixedHeight(u * 24);
    m_templateText->setAccessibleName(tr("Template text"));
    for (widgets::ToneLabel *label : {m_tokenBytes, m_warnings}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_shapePanel = addSection(tr("Shape"), m_shape);
    m_bytesPanel = addSection(tr("Where the bytes are"), stacked({m_bytes, m_tokenBytes}, u));
    m_templatePanel = addSection(tr("Template and tokenizer"), stacked({m_template, m_templateFold}, u));
    m_warningsPanel = addSection(tr("Warnings"), m_warnings);
    m_placementPanel = addSection(tr("Placement"), m_placement);
    m_metadataPanel = addSection({}, m_metadataFold);
    auto *row = new QHBoxLayout;
    row->addWidget(m_showInFolder);
    row->addStretch(1);
    QWidget *place = stacked({m_place}, u);
    static_cast<QVBoxLayout *>(place->layout())->addLayout(row);
    addSection(tr("File"), place);
    m_sections->addStretch(1);
    m_scroll->setWidget(sections);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_nothing, 1);
    connect(m_showInFolder, &QPushButton::clicked, this, &ModelInspector::showInFolderRequested);
    connect(m_templateFold, &Fold::toggled, this, [this](bool open) {
        if (open && m_file)
            m_templateText->setPlainText(m_file->templateText);
    });
    showModel(nullptr);
}

Panel *ModelInspector::addSection(const QString &title, QWidget *content)
{
    const int u = widgets::unit(this);
    auto *panel = new Panel(QPalette::Window, Qt::BottomEdge);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(u * 7 / 4, u, u * 7 / 4, u * 3 / 2);
    column->setSpacing(u / 2);
    if (!title.isEmpty())
        column->addWidget(new widgets::SectionHeader(title));
    column->addWidget(content);
    m_sections->addWidget(panel);
    return panel;
}

void ModelInspector::showModel(const ModelEntry *entry)
{
    const bool other = !entry || !m_file || m_file->path != entry->file->path;
    m_file = entry ? entry->file : nullptr;
    m_head->setVisible(entry);
    m_scroll->setVisible(entry);
    m_nothing->setVisible(!entry);
    m_head->setModel(m_file);
    if (!entry)
        return;
    if (other) {
        m_scroll->ensureVisible(0, 0);
        m_templateFold->setOpen(false);
    }
    showShape();
    showBytes();
    showText(*entry);
    const bool runs = m_file->runs() && entry->fit;
    m_placementPanel->setVisible(runs);
    if (runs)
        m_placement->setModel(*entry);
}

void ModelInspector::setGone()
{
    m_head->setGone();
    m_placementPanel->hide();
    m_showInFolder->setEnabled(false);
}

void ModelInspector::showShape()
{
    const ModelFile &file = *m_file;
    const auto counted = [](quint64 value) { return value > 0 ? format::shortCount(value) : QString(); };
    constexpr uint64_t usualTokens = 8192;
    const auto cacheTokens =
        static_cast<size_t>(file.shape.context > 0 ? std::min(file.shape.context, usualTokens) : usualTokens);
    m_shape->setFacts({{tr("Architecture"), file.architecture},
                       {tr("Quantisation"), file.quantization},
                       {tr("Parameters"), counted(file.parameters)},
                       {tr("Active per token"), counted(file.activeParameters)},
                       {tr("Layers"), model_text::layers(file)},
                       {tr("Experts per layer"), model_text::experts(file)},
                       {tr("Router"), model_text::router(file)},
                       {tr("Attention"), model_text::attention(file)},
                       {tr("Context"), model_text::context(file)},
                       {tr("Cache at %1").arg(format::count(cacheTokens)), model_text::cache(file, cacheTokens)}});
    m_shapePanel->setVisible(file.readable() && !m_shape->facts().isEmpty());
}

void ModelInspector::showBytes()
{
    const ByteShares &shares = m_file->shares;
    m_bytes->setParts({{tr("experts"), shares.experts, 2},
                       {tr("attention"), shares.attention, 0},
                       {tr("embedding"), shares.embedding, 1},
                       {tr("other"), shares.other, 3}});
    m_tokenBytes->setText(model_text::tokenBytes(*m_file));
    m_tokenBytes->setVisible(!m_tokenBytes->text().isEmpty());
    m_bytesPanel->setVisible(!m_bytes->parts().empty());
}

void ModelInspector::showText(const ModelEntry &entry)
{
    const ModelFile &file = *m_file;
    m_template->setFacts(
        {{tr("Tokenizer"), model_text::tokenizer(file)}, {tr("Template"), model_text::chatTemplate(file)}});
    m_templatePanel->setVisible(file.readable());
    m_templateFold->setVisible(!file.templateText.isEmpty());
    if (m_templateFold->isOpen())
        m_templateText->setPlainText(file.templateText);
    QStringList warnings;
    if (!file.readable())
        warnings << file.problem << file.remedy;
    else if (!file.runs())
        warnings << (file.unsupportedWhy.isEmpty() ? tr("This model cannot be run.") : file.unsupportedWhy);
    for (const QString &warning : file.warnings)
        if (!warnings.contains(warning))
            warnings << warning;
    warnings.removeAll(QString());
    for (QString &warning : warnings)
        warning = format::sentence(warning);
    m_warnings->setTone(file.runs() ? widgets::Tone::Warning : widgets::Tone::Danger);
    m_warnings->setText(breakable(warnings.join(u'\n')));
    m_warningsPanel->setVisible(!warnings.isEmpty());
    m_metadataFold->setTitle(tr("All metadata (%1)").arg(format::count(file.metadata.size())));
    m_metadataPanel->setVisible(!file.metadata.empty());
    m_metadata->setFile(m_file);
    m_place->setFacts(
        {{tr("Path"), file.path},
         {tr("Size"), format::bytes(file.bytes)},
         {tr("Parts"), file.partCount > 1 ? format::count(static_cast<quint64>(file.partCount)) : QString()},
         {tr("Speed"),
          file.runs() ? (model_text::speed(entry) + QLatin1Char('\n') + model_text::speedDetail(entry)).trimmed()
                      : QString()}});
    m_showInFolder->setEnabled(true);
}

} // namespace moire::ui
