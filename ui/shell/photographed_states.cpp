// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the window that Photographer draws.
#include "shell/photographer.h"

#include "atlas/atlas_page.h"
#include "atlas/groups_view.h"
#include "controls/popover.h"
#include "controls/search_field.h"
#include "conversation/chat_list_panel.h"
#include "conversation/chat_page.h"
#include "conversation/composer.h"
#include "conversation/conversation_page.h"
#include "conversation/notices.h"
#include "conversation/too_long_bar.h"
#include "experiments/experiments_page.h"
#include "instruments/instruments_panel.h"
#include "instruments/lens_panel.h"
#include "library/builtin_model.h"
#include "library/models_page.h"
#include "settings/settings_page.h"
#include "shell/command_palette.h"
#include "shell/demonstration.h"
#include "shell/waiting.h"
#include "transcript/transcript_view.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

#include <sys/resource.h>

namespace moire::ui {

namespace {

const char *const prompts[] = {
    "Name: Dan, Sarah and Tom. Who comes second?",
    "What is 17 + 25?",
    "Write a short poem about rain.",
};

/// While it exists, no file of this process can grow: what a full disk looks like to the program.
class FullDisk {
public:
    FullDisk()
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 1;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString builtInModel()
{
    return QString::fromStdString(builtinModelPath());
}

/// Runs in seconds, and has every part that the page shows.
constexpr char shortExperiment[] = R"({"moire_experiment": 1, "name": "Does expert 3 of layer 2 matter?",
  "prompts": [{"template": {"prompt": "What is {a} + {b}?", "answer": "{c}"}, "table": [
    {"a": 17, "b": 25, "c": 42}, {"a": 8, "b": 5, "c": 13}, {"a": 30, "b": 12, "c": 42}, {"a": 9, "b": 9, "c": 18},
    {"a": 41, "b": 7, "c": 48}, {"a": 3, "b": 28, "c": 31}, {"a": 66, "b": 11, "c": 77}, {"a": 25, "b": 25, "c": 50}]}],
  "settings": {"temperature": 1, "max_tokens": 24, "thinking_budget": 0}, "seeds": 2,
  "variants": [{"name": "as is"},
    {"name": "2.3 off", "routing": {"rules": [{"kind": "off", "layer": 2, "expert": 3}]}},
    {"name": "one expert", "routing": {"experts": 1}}],
  "metrics": [{"metric": "contains", "name": "right"}, "kl", "first_difference", "routing_distance",
    {"metric": "regex", "name": "short", "pattern": "\\A.{1,12}\\z"}],
  "rewards": ["right", "short"]})";

/// The first row of an answer: the transcript begins with a question.
constexpr int answerRow = 1;

} // namespace

bool Photographer::drawBeginning()
{
    draw("no-model");
    m_window.showPage(MainWindow::Page::Atlas);
    if (!waiting::until([this] { return !m_window.atlas().busy(); }))
        return fail("the Atlas is not read");
    draw("atlas-empty");
    m_window.showPage(MainWindow::Page::Chat);
    if (!load(builtInModel()))
        return fail("the built-in model cannot be opened");
    draw("first-start");
    return true;
}

bool Photographer::drawAnswers()
{
    Conversation &conversation = page().conversation();
    for (const char *prompt : prompts) {
        page().newChat();
        GenerationOptions options;
        options.sampling.seed = 1;
        if (!conversation.ask(QString::fromUtf8(prompt), {}, options) || !answered())
            return fail("a question is not answered");
    }
    InstrumentsPanel &instruments = m_window.chat().instruments();
    analysis::SelectionModel &selection = instruments.selection();
    if (!waiting::until([&] { return selection.tokens(selection.current().answer) > 0; }))
        return fail("the tokens of an answer are not shown");
    selection.moveToken(20);
    draw("chat");
    for (const auto &[tab, name] : {std::pair(InstrumentsPanel::Reasoning, "instruments-reasoning"),
                                    std::pair(InstrumentsPanel::Health, "instruments-health"),
                                    std::pair(InstrumentsPanel::Cost, "instruments-cost"),
                                    std::pair(InstrumentsPanel::Replayed, "instruments-replay")}) {
        instruments.showTab(tab);
        draw(name);
    }
    instruments.showTab(InstrumentsPanel::Lens);
    draw("instruments-lens-unread");
    instruments.lens().button().click();
    if (!waiting::until([&] { return instruments.lens().layers().model()->rowCount() > 0; }))
        return fail("the lens is not read");
    draw("instruments-lens");
    instruments.showTab(InstrumentsPanel::Latency);
    selection.clearToken();
    page().newChat();
    m_engine.setDelay(std::chrono::milliseconds(150));
    send(QStringLiteral("Sort these numbers: 53, 12, 88, 27."));
    if (!waiting::until([&] { return conversation.state() == Conversation::State::Answering; }))
        return fail("a question is not answered");
    waiting::settle();
    draw("streaming");
    m_engine.setDelay({});
    conversation.stop();
    return answered() || fail("an answer does not stop");
}

bool Photographer::drawExample()
{
    bool added = false;
    m_store.post(
        &m_window, [](Store &store) { return addDemonstration(store); },
        [&](qint64 session) {
            m_example = session;
            added = true;
        },
        [&](const Error &) { added = true; });
    if (!waiting::until([&] { return added; }) || m_example == 0 || !openExample())
        return fail("the example cannot be opened");
    m_window.chat().chats().refresh();
    page().view().scrollToRow(answerRow);
    draw("example");
    page().view().scrollToEnd();
    draw("example-end");
    page().view().setReasoningOpen(answerRow, true);
    page().view().scrollToRow(answerRow);
    draw("reasoning");
    page().view().setReasoningOpen(answerRow, false);
    return true;
}

bool Photographer::drawEditing()
{
    page().view().setFocusedRow(0);
    trigger("editMessage");
    if (!waiting::until([this] { return composer().purpose() == Composer::Purpose::EditQuestion; }))
        return fail("a message cannot be edited");
    draw("editing");
    composer().endEdit();
    return true;
}

bool Photographer::drawLists()
{
    auto *search = m_window.chat().chats().findChild<widgets::SearchField *>();
    search->setText(QStringLiteral("thunder"));
    waiting::settle();
    draw("search");
    search->clear();
    return true;
}

bool Photographer::drawTooLong()
{
    page().newChat();
    if (!load(builtInModel(), 256))
        return fail("the built-in model cannot be opened");
    send(QStringLiteral("Summarize this: ") + QStringLiteral("The lighthouse keeper counted the ships. ").repeated(60));
    auto *bar = page().findChild<TooLongBar *>();
    if (!waiting::until([bar] { return bar->isVisible(); }))
        return fail("a question is not too long");
    draw("too-long");
    composer().clear();
    return load(builtInModel()) || fail("the built-in model cannot be opened");
}

bool Photographer::drawAttachments()
{
    const QString table = m_data + QStringLiteral("/distances.csv");
    const QString notes = m_data + QStringLiteral("/notes.md");
    if (!writeBytes(table, "seconds,kilometres\n3,1.0\n7,2.4\n") ||
        !writeBytes(notes, "# Thunder\n\nCount the seconds.\n"))
        return fail("a file cannot be written");
    composer().attachFiles({table, notes});
    if (!waiting::until([this] { return !composer().isReading(); }))
        return fail("files are not read");
    draw("attachments");
    composer().clear();
    return true;
}

bool Photographer::drawErrors()
{
    const QString broken = m_data + QStringLiteral("/broken.gguf");
    if (!writeBytes(broken, "GGUF"))
        return fail("a file cannot be written");
    auto *notices = page().findChild<Notices *>(QStringLiteral("notices"));
    const auto dismissAll = [notices] {
        while (notices->dismissLatest()) { }
    };
    dismissAll();
    m_window.openModel(broken);
    if (!waiting::until([notices] { return notices->latest() != nullptr; }))
        return fail("a broken model is not reported");
    draw("broken-model");
    dismissAll();
    {
        const FullDisk full;
        send(QStringLiteral("What is 17 + 25?"));
        if (!waiting::until([notices] { return notices->latest() != nullptr; }))
            return fail("a full disk is not reported");
    }
    draw("full-disk");
    dismissAll();
    composer().clear();
    return true;
}

bool Photographer::drawExperiments()
{
    m_window.showPage(MainWindow::Page::Experiments);
    ExperimentsPage &shown = m_window.experiments();
    const auto rests = [&] { return !shown.busy(); };
    if (!waiting::until(rests))
        return fail("the experiments are not listed");
    draw("experiments-empty");
    shown.add(experiments::parseDefinition(shortExperiment, ".", "example"));
    if (!waiting::until([&] { return shown.reading() && !shown.busy(); }))
        return fail("an experiment is not read");
    shown.run();
    if (!waiting::until([&] { return shown.runs().running().isEmpty() && !shown.busy(); }) || !shown.reading()->ran)
        return fail("an experiment does not run");
    draw("experiments");
    drawDialog("experiment-variant", "addVariant", "variantDialog");
    drawDialog("experiment-editor", "createExperiment", "definitionEditor");
    shown.showView(ExperimentsPage::View::Answers);
    draw("experiments-answers");
    shown.showView(ExperimentsPage::View::Routing);
    draw("experiments-routing");
    shown.showView(ExperimentsPage::View::Groups);
    if (!waiting::until(rests))
        return fail("the groups of an experiment are not read");
    draw("experiments-groups");
    shown.showView(ExperimentsPage::View::Notes);
    draw("experiments-notes");
    shown.showView(ExperimentsPage::View::Table);
    return true;
}

bool Photographer::drawAtlas()
{
    m_window.showPage(MainWindow::Page::Atlas);
    AtlasPage &shown = m_window.atlas();
    const auto rests = [&] { return shown.map() && !shown.map()->chats.empty() && !shown.busy(); };
    if (!waiting::until(rests))
        return fail("the Atlas is not read");
    draw("atlas");
    shown.selectCell(analysis::Cell{1, 3});
    if (!waiting::until(rests))
        return fail("an expert is not read");
    draw("atlas-expert");
    shown.showView(AtlasPage::View::Groups);
    std::vector<qint64> chats;
    for (const atlas::Chat &chat : shown.map()->chats)
        chats.push_back(chat.id);
    GroupsView &groups = shown.groupsView();
    groups.setGroup({chats.front()}, GroupsView::Group::A);
    groups.setGroup({chats.begin() + 1, chats.end()}, GroupsView::Group::B);
    groups.compare();
    if (!waiting::until(rests))
        return fail("two groups are not compared");
    draw("atlas-groups");
    shown.showView(AtlasPage::View::Map);
    return true;
}

bool Photographer::drawModels()
{
    m_window.showPage(MainWindow::Page::Models);
    if (!waiting::until([this] { return m_library.count() >= 3 && !m_library.busy(); }))
        return fail("the models are not listed");
    m_window.models().select(builtInModel());
    draw("models-fresh");
    const QString folder = m_data + QStringLiteral("/models");
    const QString broken = folder + QStringLiteral("/broken.gguf");
    QDir().mkpath(folder);
    if (!writeBytes(broken, "GGUF"))
        return fail("a file cannot be written");
    m_window.models().addPaths({folder}, false);
    if (!waiting::until([&] { return m_library.find(broken) && !m_library.busy(); }))
        return fail("a folder is not listed");
    auto *metadata = m_window.findChild<QToolButton *>(QStringLiteral("allMetadata"));
    metadata->setChecked(true); // also keeps the paths of this machine out of the picture
    draw("models");
    metadata->setChecked(false);
    m_window.models().select(broken);
    draw("models-broken");
    return true;
}

bool Photographer::drawSettings()
{
    m_window.showPage(MainWindow::Page::Settings);
    draw("settings");
    auto *search = m_window.findChild<QLineEdit *>(QStringLiteral("settingsSearch"));
    search->setText(QStringLiteral("temperature"));
    draw("settings-search");
    search->clear();
    return true;
}

void Photographer::drawDialog(const char *name, const char *command, const char *dialog)
{
    drawOver(name, [&] {
        trigger(command);
        QWidget *opened = nullptr;
        waiting::until([&] {
            const auto all = m_window.findChildren<QDialog *>(QLatin1String(dialog)); // those closed before too
            const auto shown = std::find_if(all.begin(), all.end(), [](const QDialog *d) { return d->isVisible(); });
            opened = shown == all.end() ? nullptr : *shown;
            return opened != nullptr;
        });
        return opened;
    });
}

bool Photographer::drawOverlays()
{
    if (!openExample())
        return fail("the example cannot be opened");
    drawOver("palette", [this] {
        m_window.openPalette();
        auto *palette = m_window.findChild<CommandPalette *>();
        palette->findChild<QLineEdit *>(QStringLiteral("paletteField"))->setText(QStringLiteral("ex"));
        return static_cast<QWidget *>(palette);
    });
    drawOver("chat-settings", [this] {
        trigger("chatSettingsPopover");
        return static_cast<QWidget *>(page().findChild<widgets::Popover *>());
    });
    // Those of the chat first: the others show their page.
    for (const auto &[name, command, dialog] : {std::tuple("message-details", "messageDetails", "messageDetails"),
                                                {"compare-message", "compareMessage", "compareDialog"},
                                                {"shortcuts", "shortcuts", "shortcuts"},
                                                {"guide", "guide", "guide"},
                                                {"about", "about", "about"},
                                                {"updates", "updates", "updates"},
                                                {"prompt-lists", "comparePrompts", "promptLists"},
                                                {"server", "addServer", "serverDialog"},
                                                {"serving", "serve", "servingDialog"}})
        drawDialog(name, command, dialog);
    m_window.showPage(MainWindow::Page::Chat);
    return true;
}

bool Photographer::drawMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    draw("mirrored-chat");
    m_window.showPage(MainWindow::Page::Models);
    draw("mirrored-models");
    m_window.showPage(MainWindow::Page::Settings);
    draw("mirrored-settings");
    QApplication::setLayoutDirection(Qt::LeftToRight);
    return true;
}

} // namespace moire::ui
