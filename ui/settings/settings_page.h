// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/shelf.h"
#include "settings/settings.h"
#include "shell/services.h"

#include <moire/backends.h>

#include <QWidget>

class QScrollArea;

namespace moire::widgets {
class NoticeBar;
class SearchField;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

class FactGrid;
class SettingList;
class SettingRow;
struct LoadSettings;

/// The settings of the program: a page that scrolls, with a search field. Changes take effect at once.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(const Services &services, QWidget *parent = nullptr);

    void focusSearch();
    void focusLanguage(); ///< the setting
    void showConnections(); ///< scrolls to what would connect where
    /// Their servers are among what would connect.
    void setExperiments(const std::vector<experiments::ShelfItem> &kept);

signals:
    void reloadRequested(); ///< of the open model, for settings that need it
    void addFolderRequested(); ///< of models
    void experimentsWanted(); ///< setExperiments() should follow

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHeader();
    void addRows();
    void addEngineRows();
    void addModelRows();
    void addDataRows();
    void addNetworkRows();
    void listConnections();
    LoadSettings loading() const;
    void offerReload();
    void search(const QString &text);
    void showBackends(const std::vector<BackendInfo> &backends);

    Services m_services;
    SettingList *m_list;
    QScrollArea *m_scroll;
    widgets::SearchField *m_search = nullptr;
    widgets::NoticeBar *m_reload;
    widgets::ToneLabel *m_nothing;
    widgets::ToneLabel *m_backends = nullptr;
    SettingRow *m_language = nullptr;
    QWidget *m_network = nullptr;
    FactGrid *m_connections = nullptr;
    std::vector<experiments::ShelfItem> m_experiments;
    bool m_backendsAsked = false;
};

} // namespace moire::ui
