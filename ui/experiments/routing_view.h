// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/routing_picture.h"

#include <QWidget>

namespace moire::widgets {
class SectionHeader;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

class FactTable;

/// The routing of one variant less the baseline's, or of better answers less that of worse ones, with its null: a map
/// of all experts, and a table of those that differ most surely. A cell taken in one of them is taken in the other.
class RoutingView : public QWidget {
    Q_OBJECT
public:
    static constexpr size_t mostRows = 200;

    /// What it is about, for another picture than a variant's.
    struct Words {
        QString object; ///< "advantage": its parts are "advantageMap", "advantageMapNull" and "advantageExperts"
        QString title;
        QString empty; ///< in place of the map
        QString difference; ///< head of its column
    };
    explicit RoutingView(QWidget *parent = nullptr);
    explicit RoutingView(const Words &words, QWidget *parent = nullptr);

    void setPicture(RoutingPicture picture);
    void setDetails(const experiments::SharedReading &reading,
                    const std::shared_ptr<const experiments::Details> &details); ///< null: not read yet
    void setVariant(size_t variant);

signals:
    void failed(const QString &why);

private:
    void showRows();

    experiments::SharedReading m_reading;
    std::shared_ptr<const experiments::Details> m_details;
    size_t m_variant = 1;
    RoutingPicture m_picture;
    widgets::SectionHeader *m_head;
    widgets::ExpertMap *m_map;
    widgets::ToneLabel *m_null;
    FactTable *m_experts;
    bool m_following = false; ///< table and map follow each other
};

} // namespace moire::ui
