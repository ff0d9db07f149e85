// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/formula.h"

#include "qt_test.h"

#include <QRandomGenerator>

namespace tst_formula {

using namespace moire::widgets::markdown;

class TestFormula : public QObject {
    Q_OBJECT

private slots:
    void shown_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *source, const char *text) {
            QTest::newRow(source) << QString::fromUtf8(source) << QString::fromUtf8(text);
        };
        row("", "");
        row("x", "x");
        row("x^2+y^2=z^2", "x² + y² = z²");
        row("x_i^{2}", "xᵢ²");
        row("x_{i,j}", "x_(i,j)");
        row("e^{-x^2}", "e^(−x²)");
        row("e^{i\\pi}+1=0", "e^(iπ) + 1 = 0");
        row("a^{q}", "a^q");
        row("2^{10}", "2¹⁰");
        row("A^T, A^\\top, 90^\\circ, f'", "Aᵀ, Aᵀ, 90°, f′");
        row("\\frac{a}{b}", "a/b");
        row("\\frac{a+b}{c}", "(a + b)/c");
        row("\\frac{1}{2a}", "1/(2a)");
        row("\\frac12 mv^2", "½ mv²");
        row("\\frac{3}{4}", "¾");
        row("\\frac{7}{9}", "7/9");
        row("\\frac{\\partial f}{\\partial x}", "∂f/∂x");
        row("\\frac{dy}{dx}", "dy/dx");
        row("\\frac{a}{b}^2", "(a/b)²");
        row("\\left(\\frac{a}{b}\\right)^2", "(a/b)²");
        row("\\frac{\\frac{a}{b}}{c}", "(a/b)/c");
        row("{a \\over b}", "a/b");
        row("x=\\frac{-b\\pm\\sqrt{b^2-4ac}}{2a}", "x = (−b ± √(b² − 4ac))/(2a)");
        row("\\sqrt{2}, \\sqrt[3]{x}, \\sqrt[n]{x+1}", "√2, ∛x, ⁿ√(x + 1)");
        row("\\alpha\\beta \\Gamma", "αβΓ");
        row("\\sum_{i=1}^{n} x_i", "∑ᵢ₌₁ⁿ xᵢ");
        row("\\sum_{k=0}^\\infty a_k", "∑ₖ₌₀^∞ aₖ");
        row("\\int_0^1 x\\,dx", "∫₀¹ x dx");
        row("\\int_a^b f(x) dx", "∫ₐᵇ f(x) dx");
        row("\\lim_{x\\to0}\\sin x", "lim_(x→0) sin x");
        row("\\sin^2\\theta+\\cos(x)", "sin² θ + cos(x)");
        row("\\log_2 n", "log₂ n");
        row("a\\le b\\neq c\\approx d", "a ≤ b ≠ c ≈ d");
        row("f: A\\to B", "f: A → B");
        row("\\forall x\\in\\mathbb{R}", "∀x ∈ ℝ");
        row("\\not= \\not\\in", "≠ ∉");
        row("-x, (-y), a\\cdot -b", "−x, (−y), a ⋅ −b");
        row("\\mathbb{N}\\mathcal{L}\\mathbf{x}", "ℕℒ𝐱");
        row("\\boldsymbol{\\alpha}", "𝛂");
        row("\\hat{x}\\bar{y}\\vec{v}\\dot{q}", "x̂ȳv⃗q̇");
        row("\\hat{x_1}", "x̂₁");
        row("\\overline{AB}", "A̅B̅");
        row("\\text{if } x > 0", "if x > 0");
        row("x_{\\text{max}}", "xₘₐₓ");
        row("P(A \\mid B)", "P(A ∣ B)");
        row("\\left\\{x\\right\\} \\left. y\\right|", "{x} y|");
        row("\\langle a, b\\rangle \\lfloor x\\rfloor \\|v\\|", "⟨a, b⟩ ⌊x⌋ ‖v‖");
        row("\\binom{n}{k}", "C(n, k)");
        row("a\\equiv b\\pmod{n}", "a ≡ b (mod n)");
        row("\\boxed{42}", "[42]");
        row("\\operatorname{softmax}(x)", "softmax(x)");
        row("100\\% \\$5 \\_ \\# \\& \\{ \\}", "100% $5 _ # & { }");
        row("\\unknown{a} \\other", "\\unknown{a} \\other");
        row("\\unknown x", "\\unknown x");
        row("a\\", "a\\");
        row("}{a}}", "}a}");
        row("x^", "x");
        row("\\frac{a", "a/");
        row("a \\\\ b", "a\nb");
        row("\\begin{pmatrix}a & b\\\\c & d\\end{pmatrix}", "⎛ a  b ⎞\n⎝ c  d ⎠");
        row("A=\\begin{bmatrix}1&22\\\\3&4\\\\5&6\\end{bmatrix}^T", "A =\n⎡ 1  22 ⎤\n⎢ 3  4\u2007 ⎥\n⎣ 5  6\u2007 ⎦ᵀ");
        row("\\left[\\begin{array}{cc}1&2\\\\3&4\\end{array}\\right]", "⎡ 1  2 ⎤\n⎣ 3  4 ⎦");
        row("\\begin{vmatrix}a&b\\end{vmatrix}", "|a  b|");
        row("x^{\\begin{pmatrix}a\\\\b\\end{pmatrix}}", "x^(a; b)");
        row("|x|=\\begin{cases}x & x\\ge0\\\\-x & \\text{otherwise}\\end{cases}",
            "|x| =\n⎧ x\u2007  x ≥ 0\n⎩ −x  otherwise");
        row("\\begin{align*}a&=b\\\\&=c\\end{align*}", "a = b\n= c");
        row("\\begin{nosuch}a\\end{nosuch}", "a");
        row("\\xrightarrow{f} \\overset{!}{=}", "→ᶠ =^!");
        row("\\underbrace{a+b}_{n}", "a + bₙ");
        row("\\displaystyle\\sum\\limits_{i}i", "∑ᵢ i");
        row("p(x\\mid\\theta)=\\prod_{i}p(x_i\\mid\\theta)", "p(x ∣ θ) = ∏ᵢ p(xᵢ ∣ θ)");
        row("\\nabla\\times\\vec{E}=-\\frac{\\partial\\vec{B}}{\\partial t}", "∇ × E⃗ = −∂B⃗/∂t");
    }

    void shown()
    {
        QFETCH(QString, source);
        QFETCH(QString, text);
        QCOMPARE(formula(source), text);
    }

    /// Whatever comes: an end, and no more text than a bound.
    void hostile()
    {
        const QStringList pieces{"{",
                                 "}",
                                 "\\frac",
                                 "^",
                                 "_",
                                 "\\sqrt",
                                 "[",
                                 "]",
                                 "\\begin{pmatrix}",
                                 "\\end{pmatrix}",
                                 "\\\\",
                                 "&",
                                 "\\left",
                                 "\\right",
                                 "(",
                                 "\\over",
                                 "\\hat",
                                 "\\text",
                                 "\\not",
                                 "x",
                                 "1",
                                 " ",
                                 "\\overline",
                                 "\\mathbb",
                                 "\\",
                                 "$",
                                 "\\begin",
                                 "\\end",
                                 QString(QChar(0xd835)),
                                 QString(QChar(0))};
        QRandomGenerator random(5);
        const int rounds = qEnvironmentVariableIsSet("MOIRE_TEST_ALL") ? 200000 : 5000;
        for (int i = 0; i < rounds; i++) {
            QString source;
            for (int k = int(random.bounded(60)); k > 0; k--)
                source += pieces[random.bounded(int(pieces.size()))];
            const QString text = formula(source);
            QVERIFY2(text.size() <= 100 * source.size() + 100, qPrintable(source));
        }
        for (const QString &piece : pieces) {
            const QString source = piece.repeated(20000);
            QVERIFY2(formula(source).size() <= 8 * source.size(), qPrintable(piece));
        }
        QVERIFY(formula(QStringLiteral("{x^").repeated(20000)).size() < 400000);
        QVERIFY(formula(QStringLiteral("\\frac{\\sqrt{").repeated(10000)).size() < 400000);
    }
};

MOIRE_GUILESS_TEST(TestFormula)

} // namespace tst_formula

#include "tst_formula.moc"
