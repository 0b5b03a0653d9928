// SPDX-License-Identifier: GPL-3.0-or-later
// Python's own torch on both sides: it opens what we write, bit for bit, and we read what it writes.
#include "backend/core/files.h"
#include "backend/formats/rows.h"
#include "backend/formats/state_dict.h"
#include "backend/formats/torch_names.h"
#include "backend/model/zoo.h"
#include "shared_files.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace squeeze;
using namespace squeeze::tests;

namespace {

constexpr const char* python = "/usr/bin/python3";

/// Checks and hashes our files, then writes some of its own. Also loads ours into torchvision's networks, where that is
/// installed.
constexpr const char* script = R"(
import sys, os, hashlib, collections, torch
os.chdir(sys.argv[1])

def show(origin, name, tensor):
    print(origin, name, hashlib.sha256(tensor.detach().float().contiguous().numpy().tobytes()).hexdigest())

for model in sys.argv[2:]:
    tensors = torch.load(model)
    assert type(tensors) is collections.OrderedDict
    for name, tensor in tensors.items():
        assert tensor.dtype == torch.float32 and tensor.is_contiguous() and not tensor.requires_grad
        show('ours', name, tensor)
    try: import torchvision.models
    except ImportError: continue
    getattr(torchvision.models, model)(num_classes=3).load_state_dict(tensors, strict=True)

torch.manual_seed(1)
numbers = torch.randn(4, 5)
tensors = dict(plain=numbers, turned=numbers.t(), part=numbers[1:, ::2], half=numbers.half(), brain=numbers.bfloat16(),
               double=numbers.double(), parameter=torch.nn.Parameter(numbers), scalar=torch.tensor(2.5))
torch.save({'epoch': 1 << 40, 'lr': 0.1, 'state_dict': {'module.' + k: t for k, t in tensors.items()}}, 'theirs.pth')
for name, tensor in sorted(tensors.items()): show('theirs', name, tensor)

layer = torch.nn.Linear(2, 2)
torch.save(layer.state_dict(), 'legacy.pth', _use_new_zipfile_serialization=False)
torch.jit.script(layer).save('script.pt')
torch.save(layer, 'whole.pth')
)";

} // namespace

class TestPythonTorch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void torch_opens_what_we_write();
    void we_read_what_torch_writes();
    void other_saves_are_refused_with_the_remedy_data();
    void other_saves_are_refused_with_the_remedy();

private:
    std::filesystem::path in_folder(const QString& name) const { return (m_folder.path() + "/" + name).toStdString(); }
    QTemporaryDir m_folder;
    QStringList m_written, m_printed;
};

void TestPythonTorch::initTestCase() {
    QProcess probe;
    probe.start(python, {"-c", "import importlib.util as u, sys; sys.exit(u.find_spec('torch') is None)"});
    if (!probe.waitForFinished() || probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0)
        QSKIP("/usr/bin/python3 has no torch (Debian package python3-torch)");
    const QStringList models{"squeezenet1_0", "squeezenet1_1"};
    for (const auto& name : models) {
        const auto model = zoo::fresh(zoo::find(name.toStdString()), {"a", "b", "c"}, 1);
        write_file(in_folder(name), formats::save_pth(model, {}));
        const auto names = formats::torch_names(*model.graph);
        for (std::size_t i = 0; i < names.size(); ++i) {
            const auto layer = "ours " + QString::fromStdString(names[i]);
            m_written << layer + ".weight " + sha256(dense(model.layers[i]->weights));
            m_written << layer + ".bias " + sha256(model.layers[i]->bias);
        }
    }
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("OMP_NUM_THREADS", "1");
    process.setProcessEnvironment(environment);
    process.start(python, QStringList{"-c", script, m_folder.path()} + models);
    QVERIFY(process.waitForFinished(120000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    m_printed = QString::fromUtf8(process.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
}

void TestPythonTorch::torch_opens_what_we_write() {
    QCOMPARE(m_printed.filter(QRegularExpression("^ours ")), m_written);
}

void TestPythonTorch::we_read_what_torch_writes() {
    QStringList found;
    const auto file = read_file(in_folder("theirs.pth"));
    const formats::StateDict tensors(file, "theirs.pth");
    for (const auto& name : tensors.names())
        found << "theirs " + QString::fromStdString(name) + " " + sha256(tensors.floats(name));
    QCOMPARE(found.size(), 8);
    QCOMPARE(found, m_printed.filter(QRegularExpression("^theirs ")));
}

void TestPythonTorch::other_saves_are_refused_with_the_remedy_data() {
    QTest::addColumn<QString>("named");
    QTest::addRow("legacy.pth") << "torch.save(torch.load(OLD), NEW)";
    QTest::addRow("script.pt") << "TorchScript";
    QTest::addRow("whole.pth") << "'torch.nn.modules.linear Linear'";
}

void TestPythonTorch::other_saves_are_refused_with_the_remedy() {
    QFETCH(QString, named);
    try {
        formats::load(in_folder(QTest::currentDataTag()));
        QFAIL("accepted");
    } catch (const Error& error) {
        QVERIFY2(QString(error.what()).contains(named) && QString(error.what()).contains("torch.save"), error.what());
    }
}

QTEST_GUILESS_MAIN(TestPythonTorch)
#include "test_python_torch.moc"
