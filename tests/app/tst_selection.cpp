// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/selection.h"

#include "qt_test.h"

#include <QSignalSpy>

namespace tst_selection {

using namespace moire;
using namespace moire::analysis;

namespace {

const RouteShape shape{{LayerIndex(1), LayerIndex(3)}, 8, 2};

} // namespace

/// Panels are anything that calls the slots; every test looks at what all others would hear.
class TestSelection : public QObject {
    Q_OBJECT

    std::unique_ptr<SelectionModel> m_model;
    std::vector<SelectionModel::Parts> m_heard;

    SelectionModel::Parts heard()
    {
        SelectionModel::Parts all;
        for (const SelectionModel::Parts parts : std::exchange(m_heard, {}))
            all |= parts;
        return all;
    }

private slots:
    void init()
    {
        m_model = std::make_unique<SelectionModel>();
        connect(m_model.get(), &SelectionModel::changed, this, [this](SelectionModel::Parts parts) {
            QVERIFY(parts); // never a signal about nothing
            m_heard.push_back(parts);
        });
        m_model->setShape(shape);
        m_model->setAnswers(1, {{10, 100}, {20, 50}, {30, 5}});
        m_heard.clear();
    }

    void emptyProgram()
    {
        SelectionModel model;
        QCOMPARE(model.current(), (Selection{.scope = Scope::Reply}));
        model.selectToken(3, TokenNumber(1));
        model.moveToken(1);
        model.setScope(Scope::Token);
        model.hover(3, TokenNumber(1));
        QCOMPARE(model.current().token, std::nullopt);
        QVERIFY(!model.hoveredToken());
    }

    void aChatOpensWithItsLastAnswer()
    {
        QCOMPARE(m_model->current().chat, 1);
        QCOMPARE(m_model->current().answer, 30);
        QCOMPARE(m_model->current().scope, Scope::Reply);
        m_model->setAnswers(2, {});
        QCOMPARE(m_model->current().answer, 0);
        QCOMPARE(m_model->current().scope, Scope::Chat);
        QVERIFY(heard().testFlag(SelectionModel::ChatPart));
        m_model->setAnswers(2, {{40, 0}}); // the first answer begins
        QCOMPARE(m_model->current().answer, 40);
        m_model->setTokens(40, 1);
        QCOMPARE(m_model->tokens(40), 1u);
    }

    void aTokenSelectedAnywhere()
    {
        m_model->selectToken(20, TokenNumber(7));
        QCOMPARE(m_model->current().answer, 20);
        QCOMPARE(m_model->current().token, std::optional(TokenNumber(7)));
        QCOMPARE(m_model->current().scope, Scope::Token);
        QCOMPARE(m_model->current().span(), std::optional(TokenSpan{7, 8}));
        QCOMPARE(heard(), SelectionModel::AnswerPart | SelectionModel::TokenPart | SelectionModel::ScopePart);
        m_model->selectToken(20, TokenNumber(7));
        QCOMPARE(m_heard.size(), 0u); // nothing changed
        m_model->selectToken(20, TokenNumber(5000)); // beyond the end: the last one
        QCOMPARE(m_model->current().token, std::optional(TokenNumber(49)));
        m_model->selectToken(99, TokenNumber(0)); // no such answer
        QCOMPARE(m_model->current().answer, 20);
    }

    void walking()
    {
        m_model->selectAnswer(20);
        m_model->moveToken(1);
        QCOMPARE(m_model->current().token, std::optional(TokenNumber(0)));
        m_model->moveToken(-1);
        QCOMPARE(m_model->current().token, std::optional(TokenNumber(0)));
        m_model->moveToken(10);
        m_model->moveToken(std::numeric_limits<qint64>::max());
        QCOMPARE(m_model->current().token, std::optional(TokenNumber(49)));
        m_model->clearToken();
        QCOMPARE(m_model->current().scope, Scope::Reply);
        m_model->moveToken(-1);
        QCOMPARE(m_model->current().token, std::optional(TokenNumber(49)));
    }

    void ranges()
    {
        m_model->selectRange(10, {90, 200});
        QCOMPARE(m_model->current().range, (TokenSpan{90, 100}));
        QCOMPARE(m_model->current().scope, Scope::Range);
        QCOMPARE(m_model->current().token, std::optional(TokenNumber(99)));
        m_model->selectToken(10, TokenNumber(95)); // inside: the range stays
        QCOMPARE(m_model->current().range, (TokenSpan{90, 100}));
        m_model->setScope(Scope::Range);
        QCOMPARE(m_model->current().span(), std::optional(TokenSpan{90, 100}));
        m_model->selectToken(10, TokenNumber(3)); // outside: it goes
        QVERIFY(m_model->current().range.empty());
        m_model->selectRange(10, {5, 5});
        QVERIFY(m_model->current().range.empty());
        m_model->setScope(Scope::Range); // there is none
        QCOMPARE(m_model->current().scope, Scope::Token);
    }

    void layersAndExperts()
    {
        m_model->selectExpert(LayerIndex(3), ExpertIndex(7));
        QCOMPARE(heard(), SelectionModel::LayerPart | SelectionModel::ExpertPart);
        m_model->selectLayer(LayerIndex(1)); // the expert was one of the other layer
        QCOMPARE(m_model->current().expert, std::nullopt);
        m_model->selectExpert(LayerIndex(2), ExpertIndex(0)); // a dense layer
        QCOMPARE(m_model->current().layer, std::nullopt);
        m_model->selectExpert(LayerIndex(1), ExpertIndex(8)); // no such expert
        QCOMPARE(m_model->current().expert, std::nullopt);
        m_model->selectExpert(LayerIndex(3), ExpertIndex(7));
        m_model->setShape({{LayerIndex(3)}, 4, 2}); // another model
        QCOMPARE(m_model->current().layer, std::optional(LayerIndex(3)));
        QCOMPARE(m_model->current().expert, std::nullopt);
        m_model->selectToken(10, TokenNumber(1)); // an expert stays selected while tokens are walked
        QCOMPARE(m_model->current().layer, std::optional(LayerIndex(3)));
    }

    void comparing()
    {
        m_model->setScope(Scope::Difference); // with what?
        QCOMPARE(m_model->current().scope, Scope::Reply);
        m_model->compareWith(30); // itself
        QCOMPARE(m_model->current().other, 0);
        m_model->compareWith(10);
        QCOMPARE(m_model->current().scope, Scope::Difference);
        QCOMPARE(m_model->current().other, 10);
        m_model->selectToken(30, TokenNumber(2));
        QCOMPARE(m_model->current().scope, Scope::Difference);
        m_model->compareWith(0);
        QCOMPARE(m_model->current().scope, Scope::Reply);
    }

    void comparesWithAnotherBranch()
    {
        m_model->compareWith(77); // nobody knows it
        QCOMPARE(m_model->current().other, 0);
        m_model->setOutside({77, 78});
        QVERIFY(heard().testFlag(SelectionModel::AnswersPart));
        m_model->compareWith(77);
        QCOMPARE(m_model->current().other, 77);
        QCOMPARE(m_model->current().scope, Scope::Difference);
        m_model->selectAnswer(77); // only to compare with
        QVERIFY(m_model->current().answer != 77);
        m_model->setOutside({78});
        QCOMPARE(m_model->current().other, 0);
        QCOMPARE(m_model->current().scope, Scope::Reply);
    }

    void hovering()
    {
        m_model->selectToken(20, TokenNumber(7));
        heard();
        m_model->hover(10, TokenNumber(3));
        QCOMPARE(heard(), SelectionModel::HoverPart);
        QCOMPARE(m_model->hoveredToken(), std::optional(TokenNumber(3)));
        QCOMPARE(m_model->hoveredAnswer(), 10);
        QCOMPARE(m_model->current().token, std::optional(TokenNumber(7))); // not selected
        m_model->hover(10, TokenNumber(3));
        QVERIFY(!heard());
        m_model->hover(10, TokenNumber(100));
        QVERIFY(!m_model->hoveredToken());
        m_model->hover(10, TokenNumber(3));
        m_model->setTokens(10, 2); // under the pointer, but gone
        QVERIFY(!m_model->hoveredToken());
    }

    void anUndoTakesTheSelectedAnswer()
    {
        m_model->selectRange(20, {5, 10});
        m_model->compareWith(30);
        heard();
        m_model->setAnswers(1, {{10, 100}});
        QCOMPARE(m_model->current().answer, 10); // the one before it
        QCOMPARE(m_model->current().token, std::nullopt);
        QVERIFY(m_model->current().range.empty());
        QCOMPARE(m_model->current().other, 0);
        QCOMPARE(m_model->current().scope, Scope::Reply);
        QVERIFY(heard().testFlag(SelectionModel::AnswersPart));
        m_model->setAnswers(1, {{10, 100}, {20, 50}}); // the redo
        QCOMPARE(m_model->current().answer, 20);
        m_model->setAnswers(1, {{21, 4}, {22, 4}}); // another branch without it
        QCOMPARE(m_model->current().answer, 21);
        m_model->setAnswers(1, {});
        QCOMPARE(m_model->current().answer, 0);
        QCOMPARE(m_model->current().chat, 1);
    }

    void theLastAnswerIsFollowed()
    {
        m_model->setAnswers(3, {});
        m_model->setAnswers(3, {{50, 5}, {60, 5}}); // the chat was read
        QCOMPARE(m_model->current().answer, 60);
        m_model->setAnswers(3, {{50, 5}, {60, 5}, {70, 0}}); // a question was asked
        QCOMPARE(m_model->current().answer, 70);
        m_model->setTokens(70, 9);
        m_model->selectToken(70, TokenNumber(2)); // something is looked at: it stays
        m_model->setAnswers(3, {{50, 5}, {60, 5}, {70, 9}, {80, 0}});
        QCOMPARE(m_model->current().answer, 70);
        QCOMPARE(m_model->current().token, std::optional(TokenNumber(2)));
        m_model->selectAnswer(50); // an earlier one stays, too
        m_model->setAnswers(3, {{50, 5}, {60, 5}, {70, 9}, {80, 0}, {90, 0}});
        QCOMPARE(m_model->current().answer, 50);
    }

    void anUndoTakesTheOtherAnswer()
    {
        m_model->compareWith(10);
        m_model->setAnswers(1, {{20, 50}, {30, 5}});
        QCOMPARE(m_model->current().answer, 30);
        QCOMPARE(m_model->current().other, 0);
        QCOMPARE(m_model->current().scope, Scope::Reply);
    }

    void anAnswerLosesTokens()
    {
        m_model->selectRange(20, {30, 45});
        m_model->selectToken(20, TokenNumber(44));
        m_model->setTokens(20, 40);
        QCOMPARE(m_model->current().token, std::nullopt);
        QCOMPARE(m_model->current().range, (TokenSpan{30, 40}));
        m_model->setScope(Scope::Range);
        m_model->setTokens(20, 10);
        QVERIFY(m_model->current().range.empty());
        QCOMPARE(m_model->current().scope, Scope::Reply);
    }

    void aSlotMayChangeTheSelectionAgain()
    {
        connect(m_model.get(), &SelectionModel::changed, this, [this](SelectionModel::Parts parts) {
            if (parts.testFlag(SelectionModel::TokenPart) && m_model->current().token == TokenNumber(3))
                m_model->selectToken(20, TokenNumber(4));
        });
        m_model->selectToken(20, TokenNumber(3));
        QCOMPARE(m_model->current().token, std::optional(TokenNumber(4)));
    }
};

MOIRE_GUILESS_TEST(TestSelection)

} // namespace tst_selection

#include "tst_selection.moc"
