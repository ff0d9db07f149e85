// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <moire/backends.h>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace moire::ui {

class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// \p recommended: the sampling values recommended by the open model's file.
    SettingsDialog(const Settings &settings, const SamplingRecommendation &recommended, QWidget *parent = nullptr);
    Settings settings() const; ///< as edited
    void setBackends(const std::vector<BackendInfo> &backends); ///< shows this machine's backends once they are known

private:
    void showSampling(const SamplingOptions &sampling);

    Settings m_settings;
    QCheckBox *m_recommended;
    QDoubleSpinBox *m_temperature;
    QSpinBox *m_topK;
    QDoubleSpinBox *m_topP;
    QDoubleSpinBox *m_minP;
    QDoubleSpinBox *m_repeatPenalty;
    QLineEdit *m_seed;
    QSpinBox *m_maxTokens;
    QSpinBox *m_thinkingBudget;
    QSpinBox *m_context;
    QSpinBox *m_threads;
    QComboBox *m_backend;
    QSpinBox *m_gpuLayers;
    QLabel *m_backends;
    QComboBox *m_appearance;
    QPlainTextEdit *m_systemPrompt;
};

} // namespace moire::ui
