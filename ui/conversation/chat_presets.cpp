// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_presets.h"

#include "conversation/chat_text.h"
#include "conversation/notices.h"
#include "runtime/preset_file.h"
#include "storage/store_thread.h"
#include "style/icon.h"
#include "style/style.h"

#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moire::ui {

namespace {

constexpr int maxNameLength = 200;
const QString presetOutcome = QStringLiteral("preset presetOutcome"); ///< the topic of notices: the latest counts

/// A window that stays when the popover around \p widget closes.
QWidget *dialogParent(QWidget *widget)
{
    QWidget *window = widget->window();
    while (window->windowType() == Qt::Popup && window->parentWidget())
        window = window->parentWidget()->window();
    return window;
}

/// \p name, or with a number where another preset has it.
QString freePresetName(Store &store, const QString &name)
{
    const std::vector<PresetInfo> presets = store.presets();
    QString free = name;
    for (int i = 2; std::ranges::find(presets, free, &PresetInfo::name) != presets.end(); i++)
        free = QStringLiteral("%1 (%2)").arg(name).arg(i);
    return free;
}

} // namespace

ChatPresets::ChatPresets(StoreThread &store, QWidget *parent) : QWidget(parent), m_store(store)
{
    build();
    connect(m_list, &QComboBox::activated, this, &ChatPresets::choose);
    connect(m_name, &QLineEdit::textChanged, this, &ChatPresets::nameEdited);
    connect(m_name, &QLineEdit::returnPressed, this, &ChatPresets::takeName);
    connect(m_take, &QPushButton::clicked, this, &ChatPresets::takeName);
    m_name->installEventFilter(this);
    connect(m_notices, &Notices::focusLeft, m_list, qOverload<>(&QWidget::setFocus));
    load(); // so that the commands are right before the panel is shown
}

void ChatPresets::build()
{
    const int u = widgets::unit(this);
    m_list = new QComboBox;
    m_list->setObjectName(QStringLiteral("presets"));
    m_list->setAccessibleName(tr("Preset"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(16);
    auto *more = new QToolButton;
    more->setObjectName(QStringLiteral("presetMenu"));
    more->setIcon(widgets::icon(QStringLiteral("more")));
    more->setAccessibleName(tr("Preset commands"));
    more->setToolTip(tr("Save, rename, delete, export and import presets"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(new QMenu(more));
    auto *row = new QHBoxLayout;
    row->setSpacing(u / 2);
    row->addWidget(m_list, 1);
    row->addWidget(more);

    m_nameRow = new QWidget;
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("presetName"));
    m_name->setMaxLength(maxNameLength);
    m_name->setPlaceholderText(tr("Name of the preset"));
    m_name->setAccessibleName(tr("Name of the preset"));
    m_take = new QPushButton(tr("Save"));
    m_take->setObjectName(QStringLiteral("takePresetName"));
    auto *nameRow = new QHBoxLayout(m_nameRow);
    nameRow->setContentsMargins({});
    nameRow->setSpacing(u / 2);
    nameRow->addWidget(m_name, 1);
    nameRow->addWidget(m_take);
    m_nameRow->hide();

    m_notices = new Notices;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(u / 2);
    column->addLayout(row);
    column->addWidget(m_nameRow);
    column->addWidget(m_notices);

    addCommands(*more->menu());
    showChosen();
}

/// They are also in the Chat menu: what needs the panel shows it first.
void ChatPresets::addCommands(QMenu &menu)
{
    const auto add = [&](const char *id, const QString &text, auto run) {
        QAction *action = menu.addAction(text);
        action->setObjectName(QLatin1String(id));
        connect(action, &QAction::triggered, this, run);
        m_commands << action;
        return action;
    };
    add("savePreset", tr("&Save as preset…"), [this] { askName({}, false); });
    m_ofChosen << add("renamePreset", tr("&Rename…"), [this] { askName(current()->name, true); })
               << add("deletePreset", tr("&Delete"), [this] { remove(); })
               << add("exportPreset", tr("&Export…"), [this] { chooseFile(false); });
    add("importPreset", tr("&Import…"), [this] { chooseFile(true); });
}

void ChatPresets::showPanel()
{
    if (!isVisible())
        emit panelRequested();
}

void ChatPresets::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void ChatPresets::load()
{
    m_store.post(
        this,
        [](Store &store) {
            std::vector<Preset> presets;
            for (const PresetInfo &info : store.presets())
                presets.push_back({info.id, info.name, ChatSettings::fromJson(info.settings, {})});
            return presets;
        },
        [this](std::vector<Preset> presets) { take(std::move(presets)); },
        [this](const Error &error) {
            if (isVisible()) // else nobody has asked for them yet
                fail(QString::fromUtf8(error.what()));
        });
}

void ChatPresets::take(std::vector<Preset> presets)
{
    m_presets = std::move(presets);
    {
        const QSignalBlocker quiet(m_list);
        const QVariant before = m_list->currentData();
        m_list->clear();
        m_list->addItem(m_presets.empty() ? tr("No presets yet") : tr("No preset"));
        for (const Preset &preset : m_presets)
            m_list->addItem(shownText(preset.name, maxNameLength), preset.id);
        m_list->setCurrentIndex(std::max(0, m_list->findData(before)));
    }
    showChosen();
}

void ChatPresets::setSettings(const ChatSettings &settings, bool begun)
{
    m_settings = settings;
    m_begun = begun;
    showChosen();
}

/// Item 0 stands for settings that are no preset. Of presets that are equal, the one that was chosen stays.
void ChatPresets::showChosen()
{
    int index = 0;
    for (int i = 1; i <= std::ssize(m_presets); i++) {
        ChatSettings settings = m_presets[static_cast<size_t>(i) - 1].settings;
        if (m_begun)
            settings.systemPrompt = m_settings.systemPrompt;
        if (settings == m_settings && (index == 0 || i == m_list->currentIndex()))
            index = i;
    }
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentIndex(index);
    for (QAction *action : m_ofChosen)
        action->setEnabled(index > 0);
}

const ChatPresets::Preset *ChatPresets::current() const
{
    const auto found = std::ranges::find(m_presets, m_list->currentData().toLongLong(), &Preset::id);
    return found == m_presets.end() ? nullptr : &*found;
}

void ChatPresets::choose(int index)
{
    m_list->setCurrentIndex(index);
    if (const Preset *preset = current())
        emit chosen(preset->settings);
    else
        showChosen(); // "No preset" changes nothing
}

bool ChatPresets::taken(const QString &name) const
{
    return std::ranges::any_of(m_presets,
                               [&](const Preset &preset) { return preset.name == name && preset.id != m_renamed; });
}

void ChatPresets::askName(const QString &name, bool renames)
{
    m_renamed = renames ? current()->id : 0;
    showPanel();
    m_name->setText(shownText(name, maxNameLength));
    m_nameRow->show();
    m_name->setFocus();
    m_name->selectAll();
    nameEdited();
}

void ChatPresets::nameEdited()
{
    const QString name = m_name->text().simplified();
    const bool exists = taken(name);
    m_take->setText(m_renamed != 0 ? tr("Rename") : exists ? tr("Replace") : tr("Save"));
    m_take->setEnabled(!name.isEmpty() && !(m_renamed != 0 && exists));
    m_take->setToolTip(exists ? tr("Another preset has this name.") : QString());
}

void ChatPresets::takeName()
{
    if (!m_take->isEnabled())
        return;
    const QString name = m_name->text().simplified();
    m_nameRow->hide();
    m_list->setFocus();
    if (m_renamed != 0)
        change([id = m_renamed, name](Store &store) { store.renamePreset(id, name); });
    else
        change([name, json = m_settings.toJson()](Store &store) { store.savePreset(name, json); });
}

void ChatPresets::remove()
{
    showPanel();
    const Preset preset = *current();
    change([id = preset.id](Store &store) { store.removePreset(id); },
           [this, preset] {
               m_notices->add({.text = tr("The preset “%1” was deleted.").arg(shownText(preset.name, 60)),
                               .action = tr("Undo"),
                               .run = [this, preset] {
                                   change([preset](Store &store) {
                                       store.savePreset(freePresetName(store, preset.name), preset.settings.toJson());
                                   });
                               }});
           });
}

void ChatPresets::change(std::function<void(Store &)> work, std::function<void()> done)
{
    m_store.post(
        this, std::move(work),
        [this, done] {
            m_notices->end(presetOutcome);
            if (done)
                done();
            load();
        },
        [this](const Error &error) { fail(QString::fromUtf8(error.what())); });
}

void ChatPresets::chooseFile(bool imports)
{
    auto *dialog = new QFileDialog(dialogParent(this), imports ? tr("Import preset") : tr("Export preset"));
    dialog->setObjectName(QStringLiteral("presetDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Presets (*.json)"), tr("All files (*)")});
    if (imports) {
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &ChatPresets::importFrom);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("json"));
        dialog->selectFile(fileNameOf(current()->name) + QStringLiteral(".json"));
        connect(dialog, &QFileDialog::fileSelected, this, &ChatPresets::exportTo);
    }
    dialog->open();
}

void ChatPresets::exportTo(const QString &path)
{
    if (const Preset *preset = current())
        change([path, file = PresetFile{preset->name, preset->settings}](Store &) { file.write(path); },
               [this, name = preset->name] { say(tr("The preset “%1” was exported.").arg(shownText(name, 60))); });
}

void ChatPresets::importFrom(const QString &path)
{
    const auto imported = std::make_shared<Preset>();
    change(
        [path, imported](Store &store) {
            const PresetFile file = PresetFile::read(path);
            *imported = {0, freePresetName(store, file.name), file.settings};
            store.savePreset(imported->name, file.settings.toJson());
        },
        [this, imported] {
            emit chosen(imported->settings);
            say(tr("The preset “%1” was imported. This chat uses it now.").arg(shownText(imported->name, 60)));
        });
}

bool ChatPresets::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_nameRow->hide(); // only the name is cancelled, the popover stays
        m_list->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChatPresets::fail(const QString &why)
{
    m_notices->add({.text = shownText(why, 500), .kind = Notices::Kind::Error, .topic = presetOutcome});
    emit failed(why);
}

void ChatPresets::say(const QString &what)
{
    m_notices->add({.text = what, .kind = Notices::Kind::Good, .topic = presetOutcome});
    emit noted(what);
}

} // namespace moire::ui
