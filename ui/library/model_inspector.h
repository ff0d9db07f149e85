// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/model_entry.h"
#include "library/model_loading.h"
#include "library/placement_choice.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace moire::widgets {
class EmptyState;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

class ByteBar;
class FactGrid;
class Fold;
class InspectorHead;
class MetadataView;
class Panel;
class PlacementRow;

/// What is known of one model file: everything comes from its header.
class ModelInspector : public QWidget {
    Q_OBJECT
public:
    explicit ModelInspector(PlacementChoices &choices, QWidget *parent = nullptr);

    void showModel(const ModelEntry *entry); ///< null: none is selected
    void setGone(); ///< the model shown has left the library
    const SharedModelFile &file() const { return m_file; } ///< null: none
    InspectorHead &head() { return *m_head; }
    PlacementRow &placement() { return *m_placement; }

signals:
    void showInFolderRequested();

private:
    Panel *addSection(const QString &title, QWidget *content);
    void showShape();
    void showBytes();
    void showText(const ModelEntry &entry);

    SharedModelFile m_file;
    InspectorHead *m_head;
    QScrollArea *m_scroll;
    widgets::EmptyState *m_nothing;
    QVBoxLayout *m_sections;
    FactGrid *m_shape;
    ByteBar *m_bytes;
    widgets::ToneLabel *m_tokenBytes;
    FactGrid *m_template;
    QPlainTextEdit *m_templateText;
    Fold *m_templateFold;
    widgets::ToneLabel *m_warnings;
    PlacementRow *m_placement;
    MetadataView *m_metadata;
    Fold *m_metadataFold;
    FactGrid *m_place;
    QPushButton *m_showInFolder;
    Panel *m_shapePanel;
    Panel *m_bytesPanel;
    Panel *m_templatePanel;
    Panel *m_warningsPanel;
    Panel *m_placementPanel;
    Panel *m_metadataPanel;
};

} // namespace moire::ui
