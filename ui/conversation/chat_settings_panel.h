// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/chat_settings.h"
#include "shell/services.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace moire::widgets {
class ToneLabel;
}

namespace moire::ui {

class ChatPresets;
class ChatSettingRow;
class ReasonerRow;
class TextBox;

/// The settings of one chat, with presets: the content of the popover beside the message field.
class ChatSettingsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChatSettingsPanel(const Services &services, QWidget *parent = nullptr);

    /// \p defaults: what "Reset" returns to and what each field names as its default.
    void setSettings(const ChatSettings &settings, const ChatSettings &defaults);
    const ChatSettings &settings() const { return m_settings; }
    /// Of the open model; also shows whether the context differs from the one that is loaded. \p loadedContext: tokens;
    /// 0: no model is open.
    void setModel(const SamplingRecommendation &recommended, qint64 loadedContext);
    /// The chat has begun: the system prompt is only shown.
    void setBegun(bool begun);
    const ChatPresets &presets() const { return *m_presets; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override; ///< with room for sentences of several lines, so that a popover need not scroll

signals:
    void changed(const moire::ChatSettings &settings); ///< by a person
    void reloadRequested(); ///< of the model, with the context of settings()
    void failed(const QString &why);
    void noted(const QString &what); ///< what was done with a preset

private:
    void build();
    void addPrompt(QVBoxLayout *column);
    void addSampling(QVBoxLayout *column);
    void addReasoner(QVBoxLayout *column);
    void addLimits(QVBoxLayout *column);
    QGridLayout *makeGrid(QVBoxLayout *column);
    void addRows(QGridLayout *grid, int part);
    void showSettings();
    void showRow(ChatSettingRow &row);
    void showMore(bool open);
    void showContext();
    void edit(const std::function<void(ChatSettings &)> &change);
    void editSeed(const QString &text);
    QString recommendedText() const;
    bool needsReload() const;

    Services m_services;
    ChatSettings m_settings;
    ChatSettings m_defaults;
    SamplingRecommendation m_recommended;
    qint64 m_loadedContext = 0;
    bool m_begun = false;

    ChatPresets *m_presets;
    TextBox *m_prompt;
    QToolButton *m_promptReset;
    widgets::ToneLabel *m_promptNote;
    QCheckBox *m_recommendedBox;
    widgets::ToneLabel *m_recommendedNote;
    QList<ChatSettingRow *> m_rows;
    QToolButton *m_more;
    QWidget *m_moreRows; ///< folded away
    ReasonerRow *m_reasoner;
    QLineEdit *m_seed;
    widgets::ToneLabel *m_seedNote;
    QToolButton *m_seedReset;
    QWidget *m_reload; ///< row that offers it
    widgets::ToneLabel *m_reloadNote;
    QPushButton *m_resetAll;
};

} // namespace moire::ui
