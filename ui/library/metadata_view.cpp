// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/metadata_view.h"

#include "controls/search_field.h"
#include "controls/tone_label.h"
#include "library/shown_text.h"
#include "style/figures.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace moire::ui {

void MetadataModel::setFile(const SharedModelFile &file)
{
    if (file == m_file)
        return;
    beginResetModel();
    m_file = file;
    endResetModel();
}

int MetadataModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_file ? 0 : static_cast<int>(m_file->metadata.size());
}

QVariant MetadataModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &[key, value] = m_file->metadata[static_cast<size_t>(index.row())];
    const QString &text = index.column() == 0 ? key : value;
    return role == Qt::DisplayRole ? QVariant(text) : role == Qt::ToolTipRole ? QVariant(toolTipOf(text)) : QVariant();
}

QVariant MetadataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Key") : tr("Value");
}

MetadataView::MetadataView(QWidget *parent)
    : QWidget(parent),
      m_search(new widgets::SearchField(tr("Search metadata"))),
      m_table(new QTableView),
      m_nothing(new widgets::ToneLabel(widgets::Tone::Muted))
{
    m_search->setObjectName(QStringLiteral("metadataSearch"));
    m_filter.setSourceModel(&m_model);
    m_filter.setFilterKeyColumn(-1);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(QStringLiteral("metadata"));
    m_table->setAccessibleName(tr("Metadata"));
    m_table->setModel(&m_filter);
    m_table->setFont(widgets::captionFont(font()));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setProperty(widgets::look::quiet, true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_table);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setFilterFixedString(text.trimmed());
        fit();
    });
    connect(m_search, &widgets::SearchField::leftDownwards, m_table, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
}

void MetadataView::setFile(const SharedModelFile &file)
{
    m_model.setFile(file);
    fit();
}

/// As high as its rows, up to a dozen.
void MetadataView::fit()
{
    const int u = widgets::unit(this);
    const int row = u * 3;
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setColumnWidth(0, m_table->fontMetrics().averageCharWidth() * 28);
    const int rows = m_filter.rowCount();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + row * std::clamp(rows, 1, 12) + u / 2);
    m_table->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_nothing->setText(m_search->text().isEmpty() ? tr("The file has no metadata.") : tr("No key or value matches."));
}

} // namespace moire::ui
