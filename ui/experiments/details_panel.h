// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/reading.h"

#include <QWidget>

namespace moire::widgets {
class CurveChart;
class ExpertMap;
class SectionHeader;
class SegmentedControl;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

class FactTable;

/// What lies below the figures of a variant: how its routing differs, what happens along the tokens, and the group of
/// answers to one prompt.
class DetailsPanel : public QWidget {
    Q_OBJECT
public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    /// \p details null: not read yet.
    void setDetails(const experiments::SharedReading &reading,
                    const std::shared_ptr<const experiments::Details> &details);
    void showProgress(double share); ///< while details are read; setDetails() ends it
    void setVariant(size_t variant);
    void setPrompt(size_t prompt);

signals:
    void failed(const QString &why);

private:
    QWidget *buildRouting();
    QWidget *buildAlong();
    QWidget *buildGroups();
    void showRouting();
    void showAlong();
    void showGroup();

    experiments::SharedReading m_reading;
    std::shared_ptr<const experiments::Details> m_details;
    size_t m_variant = 1;
    size_t m_prompt = 0;
    widgets::SectionHeader *m_routingHead = nullptr;
    widgets::ExpertMap *m_routing = nullptr;
    widgets::ToneLabel *m_null = nullptr;
    widgets::SectionHeader *m_alongHead = nullptr;
    widgets::SegmentedControl *m_measure = nullptr;
    widgets::CurveChart *m_along = nullptr;
    QWidget *m_groupPart = nullptr;
    widgets::SegmentedControl *m_reward = nullptr;
    widgets::ToneLabel *m_groupText = nullptr;
    FactTable *m_group = nullptr;
};

} // namespace moire::ui
