// SPDX-License-Identifier: GPL-3.0-or-later
// The chat page as in the mock-up, with a real transcript.
#include "controls/chip.h"
#include "controls/empty_state.h"
#include "controls/figure_label.h"
#include "controls/notice_bar.h"
#include "controls/rail_button.h"
#include "controls/search_field.h"
#include "controls/section_header.h"
#include "controls/tone_label.h"
#include "conversation_model.h"
#include "gallery_parts.h"
#include "transcript/transcript_view.h"

#include <QAction>
#include <QListWidget>
#include <QVBoxLayout>

namespace gallery {

QWidget *rail(int u)
{
    auto *ground = new Ground(&Theme::window);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(u, u * 5 / 4, u, u * 5 / 4);
    column->setSpacing(u * 3 / 4);
    const char *names[][2] = {
        {"chat", "Chat"}, {"experiments", "Experiments"}, {"atlas", "Atlas"}, {"models", "Models"}};
    for (const auto &name : names)
        column->addWidget(new RailButton(s(name[0]), s(name[1])));
    qobject_cast<RailButton *>(column->itemAt(0)->widget())->setChecked(true);
    column->addStretch();
    column->addWidget(new RailButton(s("settings"), s("Settings")));
    return ground;
}

QWidget *chats(int u)
{
    auto *ground = new Ground(&Theme::window);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(u * 5 / 4, u * 3 / 2, u * 5 / 4, u);
    auto *row = new QHBoxLayout;
    row->addWidget(new SearchField(s("Search chats")), 1);
    auto *add = new QPushButton(icon(s("plus")), {});
    row->addWidget(add);
    column->addLayout(row);
    for (const auto &group :
         {QStringList{s("Pinned"), s("8 bits lose nothing?")},
          QStringList{s("Today"), s("Counting sheep, carefully"), s("Physics or poetry"), s("Repair this JSON")},
          QStringList{s("Yesterday"), s("Why 37 of 671 billion"), s("Kahan summation in C"), s("Haiku, three ways")}}) {
        auto *title = new ToneLabel(group[0], Tone::Faint);
        title->setFont(captionFont(title->font()));
        title->setContentsMargins(u, u, 0, 0);
        column->addWidget(title);
        auto *list = new QListWidget;
        list->setFrameShape(QFrame::NoFrame);
        list->setProperty(look::quiet, true);
        list->viewport()->setAutoFillBackground(false);
        list->addItems(group.mid(1));
        list->setSpacing(u / 4);
        list->setFixedHeight(static_cast<int>(group.size() - 1) * (u * 9 / 2) + u / 2);
        if (group[0] == s("Today"))
            list->setCurrentRow(0);
        column->addWidget(list);
    }
    column->addStretch();
    return ground;
}

namespace {

QWidget *head(int u)
{
    auto *ground = new Ground(&Theme::window);
    auto *top = new QHBoxLayout(ground);
    top->setContentsMargins(2 * u, u, 2 * u, u);
    auto *title = new SectionHeader(s("Counting sheep, carefully"));
    auto *off = new Chip(s("2 experts off"));
    off->setCheckable(true);
    off->setChecked(true);
    title->addBeside(off);
    title->addTrailing(drop({s("DeepSeek-V2-Lite · Q4_K_M · 10.4 GB")}));
    title->addTrailing(tool("sliders"));
    top->addWidget(title);
    return ground;
}

std::vector<SampleMessage> messages()
{
    SampleMessage question;
    question.kind = 0;
    question.text = s("A farmer has 17 sheep. All but 9 run away. How many are left, and why do people answer 8?");
    SampleMessage answer;
    answer.author = s("DeepSeek-V2-Lite");
    answer.text =
        s("Nine sheep are left. The phrase “all but 9” already names those that stay; the 17 is a decoy. People "
          "answer 8 because subtraction is what the sentence seems to ask for, and the first operation that "
          "fits feels like the right one.\n\n```python\ndef left(sheep, stay):\n    return min(sheep, stay)   "
          "# “all but 9” keeps 9\n```\n");
    answer.textEnds = sampleEnds(answer.text);
    answer.reasoning = s("“All but 9 run away” names those that stay. 17 − 9 = 8 is the number that ran. The quick "
                         "subtraction answers the wrong question.");
    answer.reasoningTitle = s("Thought for 4.1 s · 97 tokens · 3 steps");
    answer.reasoningOpen = true;
    answer.branchIndex = 1;
    answer.branchCount = 3;
    answer.footer = s("41.6 tok/s   TTFT 380 ms   212 tokens   seed 4711");
    SampleMessage second = answer;
    second.text =
        s("## Experts, briefly\n\nA **router** gives *weights* to experts; see [the paper](https://example.org). "
          "The gate is $g = \\frac{e^{x_i}}{\\sum_j e^{x_j}}$.\n\n1. Route the token\n2. Run `top-k` experts\n"
          "   - gate\n3. Add them\n\n> What is routed is what is computed.\n\n| layer | expert | share | note |\n"
          "|---:|---:|---:|:---|\n| 12 | 7 | 11.2 % | names and numbers |\n| 13 | 41 | 9.8 % | code |\n\n---\n\n"
          "```cpp\nstd::vector<float> weights = softmax(router.logits(token), {.temperature = 1.0f, .groups = "
          "8, .top = 4});\n```\n");
    second.reasoning.clear();
    second.branchCount = 0;
    second.edited = true;
    second.error = s("Stopped: the context is full (8192 tokens).");
    return {question, answer, question, second};
}

QWidget *transcript()
{
    auto *view = new TranscriptView;
    auto *model = new ConversationModel(messages());
    model->setParent(view);
    QList<QAction *> actions;
    for (const char *name : {"copy", "edit", "regenerate", "continue", "more"})
        actions.append(new QAction(icon(s(name)), s(name), view));
    view->setActions(actions);
    view->setModel(model);
    const auto colour = [view, model] {
        QList<QRgb> colours;
        for (qsizetype i = 0; i < model->message(1).textEnds.size(); i++)
            colours.append(i % 3 == 1 ? tokenColour(theme(), static_cast<double>(i % 4) / 3).rgba() : 0);
        view->setTokenColours(1, transcript::Part::Text, colours);
    };
    colour();
    QObject::connect(&themeSignals(), &ThemeSignals::changed, view, colour);
    view->setSelectedToken(1, transcript::Part::Text, 0);
    view->scrollToRow(0);
    return view;
}

QWidget *notices(int u)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setSpacing(u);
    column->setContentsMargins(5 * u, u, 5 * u, 2 * u);
    auto *notice = new NoticeBar;
    notice->showNotice(s("The chat is longer than the context: 9 120 of 8 192 tokens. Nothing was sent."),
                       NoticeBar::Kind::Warning);
    notice->addAction(s("Forget the oldest turns"));
    notice->addAction(s("Larger context"));
    column->addWidget(notice);
    auto *error = new NoticeBar;
    error->showNotice(s("broken.gguf: tensor blk.3.ffn_down ends past the file. Download it again."),
                      NoticeBar::Kind::Error);
    column->addWidget(error);
    return box;
}

QWidget *composer(int u)
{
    auto *field = new Ground(&Theme::field, nullptr, u * 1.25, true);
    auto *inner = new QVBoxLayout(field);
    inner->setContentsMargins(u * 3 / 2, u * 3 / 2, u * 3 / 2, u);
    inner->addWidget(new ToneLabel(s("Message DeepSeek-V2-Lite"), Tone::Faint));
    inner->addSpacing(u * 3 / 2);
    auto *row = new QHBoxLayout;
    row->addWidget(tool("attach"));
    row->addWidget(new Chip(s("thinking: 256")));
    row->addWidget(new Chip(s("temperature 0.3")));
    row->addStretch();
    auto *context = new ToneLabel(s("context 1 204 / 8 192"), Tone::Faint);
    context->setFont(captionFont(context->font()));
    row->addWidget(context);
    auto *send = push("Send", look::primary);
    send->setIcon(icon(s("send")));
    send->setProperty(look::iconAfter, true);
    row->addWidget(send);
    inner->addLayout(row);
    return field;
}

QWidget *status(int u)
{
    auto *ground = new Ground(&Theme::window);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(2 * u, u / 2, 2 * u, u / 2);
    row->setSpacing(5 * u / 2);
    const char *figures[][3] = {
        {"", "41.6", "tok/s"}, {"TTFT", "380", "ms"}, {"memory", "10.9", "GB"}, {"bandwidth", "81", "%"}};
    for (const auto &f : figures) {
        auto *label = new FigureLabel;
        label->setFont(captionFont(label->font()));
        label->setFigure(s(f[1]), s(f[2]), s(f[0]));
        row->addWidget(label);
    }
    row->addStretch();
    auto *machine = new ToneLabel(s("CPU AVX-512 · 2 threads · offline"), Tone::Muted);
    machine->setFont(captionFont(machine->font()));
    row->addWidget(machine);
    return ground;
}

} // namespace

QWidget *conversation(int u)
{
    auto *page = new Ground(&Theme::page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head(u));
    column->addWidget(line(QFrame::HLine));
    column->addWidget(transcript(), 1);
    column->addWidget(notices(u));
    auto *around = new QHBoxLayout;
    around->setContentsMargins(5 * u, 0, 5 * u, 2 * u);
    around->addWidget(composer(u));
    column->addLayout(around);
    column->addWidget(line(QFrame::HLine));
    column->addWidget(status(u));
    return page;
}

} // namespace gallery
