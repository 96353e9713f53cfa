// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/certificatedialog.h"

#include "ui/common/card.h"
#include "ui/common/datetext.h"
#include "ui/common/formfield.h"
#include "ui/common/label.h"
#include "ui/common/textfield.h"
#include "ui/common/translated.h"

#include <QFontDatabase>
#include <QVBoxLayout>

namespace sallyport::ui {

using Kind = CertificateProblem::Kind;

static TextField *toldField()
{
    auto *field = new TextField({});
    field->setObjectName(QStringLiteral("toldFingerprint"));
    field->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    return field;
}

CertificateDialog::CertificateDialog(const CertificateProblem &problem, QWidget *parent)
    : Dialog(QStringLiteral("certificateDialog"), parent),
      m_problem(problem),
      m_facts((new Label)->wrapped()),
      m_fingerprintTitle(new Label({}, TextRole::Dim, Label::Size::Small)),
      m_fingerprint(new Label),
      m_how((new Label({}, TextRole::Dim))->wrapped()),
      m_told(toldField()),
      m_toldField(new FormField({}, m_told)),
      m_trust(addButton(Button::Kind::Danger, QStringLiteral("trustCertificate"))),
      m_close(addButton(Button::Kind::Primary, QStringLiteral("close"), Act::Reject))
{
    addFacts();
    addFingerprintField();
    m_trust->setEnabled(false);
    connect(m_told, &QLineEdit::textChanged, this, &CertificateDialog::compare);
    connect(m_trust, &QPushButton::clicked, this, [this] {
        Q_EMIT trusted(m_problem);
        accept();
    });
    keepTranslated(this, [this] { showTexts(); });
    m_close->setFocus();
}

void CertificateDialog::addFacts()
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(metrics::space, metrics::space, metrics::space, metrics::space);
    inside->setSpacing(4);
    inside->addWidget(m_facts);
    inside->addSpacing(metrics::gap);
    inside->addWidget(m_fingerprintTitle);
    inside->addWidget(m_fingerprint);
    m_facts->setObjectName(QStringLiteral("certificateFacts"));
    m_fingerprint->setObjectName(QStringLiteral("certificateFingerprint"));
    m_fingerprint->setLayoutDirection(Qt::LeftToRight); // whatever the language
    m_fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_fingerprint->setTextInteractionFlags(Qt::NoTextInteraction); // to be compared, not to be copied into the field below
    content()->addWidget(card);
}

void CertificateDialog::addFingerprintField()
{
    for (QWidget *part : {static_cast<QWidget *>(m_how), static_cast<QWidget *>(m_toldField), static_cast<QWidget *>(m_trust)})
        part->setVisible(m_problem.canBeTrusted());
    content()->addWidget(m_how);
    content()->addWidget(m_toldField);
}

/// Four lines of eight bytes.
static QString inLines(const QString &fingerprint)
{
    QStringList lines;
    for (qsizetype i = 0; i < fingerprint.size(); i += 24)
        lines.append(fingerprint.mid(i, 23));
    return lines.join(u'\n');
}

void CertificateDialog::showTexts()
{
    setTitle([this] {
        const QString server = m_problem.server.displayName();
        return m_problem.hasChanged ? tr("The certificate of %1 has changed").arg(server) : tr("%1 cannot prove who it is").arg(server);
    });
    setText(
        [this] { return tr("%1 Nothing was sent. Somebody may be posing as this server; please ask its administrator.").arg(reasons()); });
    m_facts->setText(facts());
    m_fingerprintTitle->setText(tr("Fingerprint (SHA-256)"));
    m_fingerprint->setText(inLines(fingerprintText(m_problem.fingerprint)));
    m_how->setText(
        tr("Does this server have a certificate of its own making? Then its administrator can tell you the fingerprint: in person, "
           "by phone, or in another way that nobody else can change."));
    m_toldField->setLabel(tr("&Fingerprint from the administrator"));
    m_told->setAccessibleName(tr("Fingerprint from the administrator"));
    m_trust->setText(tr("Trust this certificate"));
    m_close->setText(tr("Close"));
    compare();
}

static QString reason(Kind kind)
{
    switch (kind) {
    case Kind::SelfSigned: return CertificateDialog::tr("Nobody vouches for its certificate.");
    case Kind::UnknownIssuer: return CertificateDialog::tr("This computer does not know who issued its certificate.");
    case Kind::WrongName: return CertificateDialog::tr("Its certificate is made out to another name.");
    case Kind::Expired: return CertificateDialog::tr("Its certificate has run out.");
    case Kind::NotYetValid: return CertificateDialog::tr("Its certificate is not valid yet. Is the clock of this computer right?");
    case Kind::Revoked: return CertificateDialog::tr("Its certificate was withdrawn.");
    case Kind::Other: return CertificateDialog::tr("Its certificate could not be checked.");
    }
    Q_UNREACHABLE();
}

QString CertificateDialog::reasons() const
{
    QStringList sentences;
    if (m_problem.hasChanged)
        sentences.append(tr("It is not the certificate you have trusted before."));
    for (const Kind kind : m_problem.kinds)
        sentences.append(reason(kind));
    return sentences.join(u' ');
}

QString CertificateDialog::facts() const
{
    const auto shown = [](const QString &name) { return name.isEmpty() ? tr("no name") : name; };
    return tr("Made out to: %1\nIssued by: %2\nValid until: %3")
        .arg(shown(m_problem.subject), shown(m_problem.issuer), dateText(m_problem.validUntil));
}

void CertificateDialog::compare()
{
    const auto told = fingerprintFromText(m_told->text());
    m_trust->setEnabled(told == m_problem.fingerprint);
    if (told && told != m_problem.fingerprint)
        m_toldField->setError([] { return tr("This is another fingerprint. Do not sign in here, and tell the administrator."); });
    else
        m_toldField->setError({});
}

} // namespace sallyport::ui
