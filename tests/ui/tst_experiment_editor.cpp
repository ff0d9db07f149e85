// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments that a person types: prompts, also from chats, variants and their rules.
#include "experiments/chat_prompts_dialog.h"
#include "experiments/definition_editor.h"
#include "experiments/prompts_dialog.h"
#include "experiments/rules_form.h"
#include "experiments/variant_dialog.h"
#include "experiments/variant_form.h"
#include "experiments_desk.h"
#include "style/style.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

namespace tst_experiment_editor {

using namespace moire;
using namespace moire::ui;

class TestExperimentEditor : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        widgets::applyStyle(*qApp, widgets::Appearance::Light);
    }

    void anExperimentIsTypedAndGrows()
    {
        ExperimentsDesk desk;
        const auto retype = [](QLineEdit *line, const QString &text) {
            line->selectAll();
            QTest::keyClicks(line, text);
        };
        desk.page->edit();
        auto *editor = desk.page->findChild<DefinitionEditor *>(QStringLiteral("definitionEditor"));
        QVERIFY(editor);
        auto *make = editor->findChild<QPushButton *>(QStringLiteral("makeDefinition"));
        QVERIFY(!make->isEnabled());
        QVERIFY(editor->findChild<QLabel *>(QStringLiteral("problemPrompts"))
                    ->text()
                    .contains(QLatin1String("no prompts")));
        QTest::keyClicks(editor->findChild<QPlainTextEdit *>(QStringLiteral("editorPrompts")),
                         QStringLiteral("What is 1 + 1?"));
        QVERIFY(make->isEnabled());
        QTest::mouseClick(editor->findChild<QPushButton *>(QStringLiteral("editorAddVariant")), Qt::LeftButton);
        auto *temperature = editor->findChild<QLineEdit *>(QStringLiteral("variant_temperature"));
        retype(temperature, QStringLiteral("warm"));
        QVERIFY(!make->isEnabled());
        auto *problem = editor->findChild<QLabel *>(QStringLiteral("problem_temperature"));
        QVERIFY2(problem->text().contains(QLatin1String("must be a number")), qPrintable(problem->text()));
        retype(temperature, QStringLiteral("1.2"));
        QVERIFY(make->isEnabled());
        QVERIFY(problem->text().isEmpty());
        auto *size = editor->findChild<QLabel *>(QStringLiteral("editorSize"));
        QVERIFY2(size->text().contains(QLatin1String("6 cell")), qPrintable(size->text()));
        QTRY_VERIFY_WITH_TIMEOUT(size->text().contains(QLatin1String("of memory")), patienceMs);
        editor->findChild<QCheckBox *>(QStringLiteral("editorTrace"))->click();
        QTest::mouseClick(make, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.page->reading(), patienceMs);
        QVERIFY(desk.rest());
        QCOMPARE(desk.page->reading()->definition.variants.size(), size_t{2});
        QCOMPARE(desk.page->reading()->definition.variants[1].sampling.temperature.value_or(0), 1.2F);
        QVERIFY(desk.page->reading()->definition.keepTrace);
        // One more, later
        desk.page->addVariant();
        auto *dialog = desk.page->findChild<VariantDialog *>(QStringLiteral("variantDialog"));
        QVERIFY(dialog);
        auto *add = dialog->findChild<QPushButton *>(QStringLiteral("addVariantToExperiment"));
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("variant_name"));
        retype(name, QStringLiteral("as is"));
        QVERIFY(!add->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("problem_name"))
                    ->text()
                    .contains(QLatin1String("two variants")));
        retype(name, QStringLiteral("brief"));
        QVERIFY(add->isEnabled());
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.page->reading()->definition.variants.size() == 3, patienceMs);
        QCOMPARE(desk.page->reading()->definition.variants[2].name, std::string("brief"));
    }

    void aLongPathIsShownByItsName()
    {
        const QString path = QStringLiteral("/home/ann/%1/a-model-with-a-rather-long-name-of-its-own-%2-Q4_K_M.gguf")
                                 .arg(QString(80, u'x'), QString(60, u'y'));
        VariantForm form(path);
        QSignalSpy changed(&form, &VariantForm::changed);
        experiments::VariantDraft draft;
        draft.model = path.toStdString();
        form.setDraft(draft);
        form.resize(400, 600);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.findChild<QLineEdit *>(QStringLiteral("variant_name"))->setFocus();
        auto *field = form.findChild<QComboBox *>(QStringLiteral("variant_model"));
        QVERIFY2(field->currentText().startsWith(QLatin1String("a-model")), qPrintable(field->currentText()));
        QVERIFY(field->currentText().endsWith(QLatin1String("gguf"))); // cut in its middle
        QVERIFY(field->currentText().contains(QChar(0x2026)));
        QVERIFY(field->toolTip().contains(path));
        QCOMPARE(form.draft().model, path.toStdString());
        // The whole path while it is edited
        field->setFocus();
        QCOMPARE(field->currentText(), path);
        QCOMPARE(changed.count(), 0);
        field->lineEdit()->selectAll();
        QTest::keyClicks(field->lineEdit(), QStringLiteral("models/other.gguf"));
        QVERIFY(changed.count() > 0);
        form.findChild<QLineEdit *>(QStringLiteral("variant_name"))->setFocus();
        QCOMPARE(field->currentText(), QStringLiteral("other.gguf"));
        QCOMPARE(form.draft().model, std::string("models/other.gguf"));
        // One of the list
        field->setCurrentIndex(1);
        emit field->activated(1);
        QCOMPARE(form.draft().model, std::string("builtin:base"));
    }

    void promptsThatWouldDecideAreAdded()
    {
        ExperimentsDesk desk;
        desk.path = addToShelf(desk.shelf(), experiment_files::definition(4), ".");
        experiments::Definition ran = experiment_files::definition(4);
        addControls(ran, 4);
        experiment_files::keepResults(desk.path, ran);
        desk.page->open(QString::fromStdString(desk.path.string()));
        QVERIFY(desk.rest());
        auto *offer = desk.find<QPushButton>("morePrompts");
        QVERIFY(offer->isVisible());
        QVERIFY2(offer->text().contains(QLatin1String("4 prompt")), qPrintable(offer->text())); // 8 give intervals
        QTest::mouseClick(offer, Qt::LeftButton);
        auto *dialog = desk.page->findChild<PromptsDialog *>(QStringLiteral("promptsDialog"));
        QVERIFY(dialog);
        auto *add = dialog->findChild<QPushButton *>(QStringLiteral("addPromptsToExperiment"));
        auto *says = dialog->findChild<QLabel *>(QStringLiteral("addedCount"));
        QVERIFY(!add->isEnabled());
        std::string lines;
        for (int i = 2; i < 9; ++i) // two of them are asked already
            lines += experiments::Json{{"prompt", "What is " + std::to_string(i) + " + 1?"},
                                       {"answer", std::to_string(i + 1)}}
                         .dump() +
                "\n";
        const QString file = desk.folder.filePath(QStringLiteral("sums.jsonl"));
        QVERIFY(experiment_files::writeText(file.toStdString(), lines));
        dialog->addFile(file);
        QVERIFY2(says->text().startsWith(QLatin1String("4 new")), qPrintable(says->text()));
        auto *most = dialog->findChild<QSpinBox *>(QStringLiteral("addedMost"));
        QCOMPARE(most->value(), 4); // as many as would decide it
        most->setValue(50);
        QVERIFY2(says->text().startsWith(QLatin1String("5 new")), qPrintable(says->text()));
        most->setValue(4);
        // What the parser refuses is said, and nothing is added then
        const QString broken = desk.folder.filePath(QStringLiteral("broken.jsonl"));
        QVERIFY(experiment_files::writeText(broken.toStdString(), "{\"prompt\": 3}\n"));
        PromptsDialog other(desk.page->reading()->definition, 0);
        other.addFile(broken);
        QVERIFY(!other.findChild<QPushButton *>(QStringLiteral("addPromptsToExperiment"))->isEnabled());
        QVERIFY(!other.findChild<QLabel *>(QStringLiteral("addedCount"))->text().contains(QLatin1String("new prompt")));
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.page->reading()->definition.prompts.size(), size_t{8}, patienceMs);
        QVERIFY(desk.rest());
        const auto &prompts = desk.page->reading()->definition.prompts;
        QCOMPARE(prompts[4].id, std::string("5"));
        QCOMPARE(prompts[7].answer.value_or(""), std::string("8"));
        QCOMPARE(desk.page->reading()->kept, size_t{24}); // what was run stays
        QVERIFY(desk.find<QPushButton>("runExperiment")->isVisible());
        QVERIFY(!offer->isVisible()); // these come first
    }

    void aVariantHasSeveralRules()
    {
        ExperimentsDesk desk;
        desk.page->edit();
        auto *editor = desk.page->findChild<DefinitionEditor *>(QStringLiteral("definitionEditor"));
        QVERIFY(editor);
        const auto type = [&](const char *field, const char *text) {
            auto *line = editor->findChild<QLineEdit *>(QLatin1String(field));
            QVERIFY2(line, field);
            line->selectAll();
            QTest::keyClicks(line, QLatin1String(text));
        };
        const auto choose = [&](const char *field, int index) {
            auto *box = editor->findChild<QComboBox *>(QLatin1String(field));
            box->setCurrentIndex(index);
            emit box->activated(index);
        };
        QTest::keyClicks(editor->findChild<QPlainTextEdit *>(QStringLiteral("editorPrompts")),
                         QStringLiteral("What is 1 + 1?"));
        auto *add = editor->findChild<QPushButton *>(QStringLiteral("addRule"));
        auto *make = editor->findChild<QPushButton *>(QStringLiteral("makeDefinition"));
        auto *problem = editor->findChild<QLabel *>(QStringLiteral("problem_rules"));
        QTest::mouseClick(add, Qt::LeftButton);
        type("rule0_layer", "2");
        type("rule0_expert", "3");
        QVERIFY(make->isEnabled());
        QTest::mouseClick(add, Qt::LeftButton);
        QVERIFY(!make->isEnabled()); // it names no expert yet
        QVERIFY2(problem->text().startsWith(QLatin1String("rule 2: ")), qPrintable(problem->text()));
        choose("rule1_kind", 3);
        type("rule1_expert", "5");
        type("rule1_bias", "-1.5");
        QVERIFY2(make->isEnabled(), qPrintable(problem->text()));
        QVERIFY(problem->text().isEmpty());
        const auto rules = editor->draft().variants[0].rules;
        QCOMPARE(rules.size(), size_t{2});
        QVERIFY((rules[0] == experiments::RuleDraft{.kind = "off", .layer = "2", .expert = "3"}));
        QVERIFY((rules[1] == experiments::RuleDraft{.kind = "bias", .layer = "*", .expert = "5", .bias = "-1.5"}));
        // The next variant begins with the same rules; there they can be changed alone
        QTest::mouseClick(editor->findChild<QPushButton *>(QStringLiteral("editorAddVariant")), Qt::LeftButton);
        type("rule0_expert", "4");
        QCOMPARE(editor->draft().variants[0].rules[0].expert, std::string("3"));
        QCOMPARE(editor->draft().variants[1].rules[0].expert, std::string("4"));
        QCOMPARE(editor->draft().variants[1].rules.size(), size_t{2});
    }

    void promptsComeFromChats()
    {
        ExperimentsDesk desk;
        desk.inStore([](Store &store) {
            for (const char *title : {"Sheep", "Poems"}) {
                const qint64 chat = store.addSession(QLatin1String(title));
                const qint64 first = store.addMessage(chat, {}, Role::User, QStringLiteral("How many sheep?"));
                const qint64 answer = store.addMessage(chat, first, Role::Assistant, QStringLiteral("Nine."));
                store.addMessage(chat, answer, Role::User, QStringLiteral("Are you sure?"));
            }
        });
        desk.page->edit();
        auto *editor = desk.page->findChild<DefinitionEditor *>(QStringLiteral("definitionEditor"));
        QVERIFY(editor);
        QTest::mouseClick(editor->findChild<QPushButton *>(QStringLiteral("editorFromChats")), Qt::LeftButton);
        auto *dialog = editor->findChild<ChatPromptsDialog *>(QStringLiteral("chatPrompts"));
        QVERIFY(dialog);
        auto *tree = dialog->findChild<QTreeWidget *>(QStringLiteral("chatPromptsTree"));
        auto *take = dialog->findChild<QPushButton *>(QStringLiteral("chatPromptsAdd"));
        QTRY_COMPARE(tree->topLevelItemCount(), 2);
        QVERIFY(!take->isEnabled());
        // One question of the first chat in the list, all of the other
        QTreeWidgetItem *one = tree->topLevelItem(0);
        one->setExpanded(true);
        QTRY_COMPARE(one->childCount(), 2);
        one->child(1)->setCheckState(0, Qt::Checked);
        QCOMPARE(one->checkState(0), Qt::PartiallyChecked);
        tree->topLevelItem(1)->setCheckState(0, Qt::Checked);
        QVERIFY(take->isEnabled());
        QTest::mouseClick(take, Qt::LeftButton);
        QTRY_COMPARE(editor->draft().chats.size(), size_t{3});
        size_t whole = 0;
        for (const experiments::Json &messages : editor->draft().chats) {
            QVERIFY(messages.back()["role"] == "user");
            whole += messages.size() == 3 && messages[1]["content"] == "Nine." ? 1 : 0;
        }
        QCOMPARE(whole, size_t{2}); // "Are you sure?", with what was said before
        QVERIFY(editor->findChild<QPushButton *>(QStringLiteral("makeDefinition"))->isEnabled());
        auto *sources = editor->findChild<QListWidget *>(QStringLiteral("editorSources"));
        QCOMPARE(sources->count(), 3);
        sources->setCurrentRow(0);
        QTest::mouseClick(editor->findChild<QPushButton *>(QStringLiteral("editorRemoveSource")), Qt::LeftButton);
        QCOMPARE(editor->draft().chats.size(), size_t{2});
    }
};

MOIRE_TEST(TestExperimentEditor)

} // namespace tst_experiment_editor

#include "tst_experiment_editor.moc"
