// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/model_entry.h"
#include "library/model_loading.h"
#include "library/panel.h"

class QProgressBar;
class QPushButton;

namespace moire::widgets {
class NoticeBar;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

class ElidedLabel;

/// The top of the inspector: the model's name, the button that loads, unloads or cancels, and what went wrong.
class InspectorHead : public Panel {
    Q_OBJECT
public:
    explicit InspectorHead(QWidget *parent = nullptr);

    /// Another model clears the notice.
    void setModel(const SharedModelFile &file);
    void setGone(); ///< the file shown has vanished
    void setState(ModelLoading::State state);
    void setProgress(double fraction);
    void setHash(const QString &sha256); ///< empty: not known
    widgets::NoticeBar &notice() { return *m_notice; }

signals:
    void loadRequested();
    void unloadRequested();
    void cancelRequested();

private:
    void showState();
    void showGone();
    SharedModelFile m_file;
    ModelLoading::State m_state = ModelLoading::State::Closed;
    bool m_gone = false;
    ElidedLabel *m_name;
    QPushButton *m_action;
    widgets::ToneLabel *m_facts;
    QProgressBar *m_progress;
    widgets::NoticeBar *m_notice;
};

} // namespace moire::ui
