// SPDX-License-Identifier: GPL-3.0-or-later
// Python's own torch on both sides: it opens what we write, bit for bit, and we read what it writes.
#include "backend/core/files.h"
#include "backend/formats/rows.h"
#include "backend/formats/state_dict.h"
#include "backend/formats/torch_names.h"
#include "backend/model/zoo.h"
#include "shared_files.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace squeeze;
using namespace squeeze::tests;

namespace {

constexpr const char* python = "/usr/bin/python3";

/// Output of a script; nothing where it failed.
std::optional<QString> run(const QString& script, const QStringList& arguments) {
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("OMP_NUM_THREADS", "1");
    process.setProcessEnvironment(environment);
    process.start(python, QStringList{"-c", script} + arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestPythonTorch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void torch_opens_what_we_write();
    void we_read_what_torch_writes();
    void other_saves_are_refused_with_the_remedy();

private:
    std::filesystem::path in_folder(const char* name) const { return (m_folder.path() + "/" + name).toStdString(); }
    QTemporaryDir m_folder;
};

void TestPythonTorch::initTestCase() {
    QProcess probe;
    probe.start(python, {"-c", "import importlib.util as u, sys; sys.exit(u.find_spec('torch') is None)"});
    if (!probe.waitForFinished() || probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0)
        QSKIP("/usr/bin/python3 has no torch (Debian package python3-torch)");
}

void TestPythonTorch::torch_opens_what_we_write() {
    QStringList expected, files;
    for (const auto* name : {"squeezenet1_0", "squeezenet1_1"}) {
        const auto model = zoo::fresh(zoo::find(name), {"a", "b", "c"}, 1);
        const auto path = in_folder(name);
        write_file(path, formats::save_pth(model, {}));
        files << QString::fromStdString(path.string());
        const auto names = formats::torch_names(*model.graph);
        for (std::size_t i = 0; i < names.size(); ++i) {
            const auto layer = QString::fromStdString(names[i]);
            expected << layer + ".weight " + sha256(dense(model.layers[i]->weights));
            expected << layer + ".bias " + sha256(model.layers[i]->bias);
        }
    }
    // Also into torchvision's own networks, where it is installed.
    const auto output = run(R"(
import sys, hashlib, collections, torch
for path in sys.argv[1:]:
    tensors = torch.load(path)
    assert type(tensors) is collections.OrderedDict
    for name, tensor in tensors.items():
        assert tensor.dtype == torch.float32 and tensor.is_contiguous() and not tensor.requires_grad
        print(name, hashlib.sha256(tensor.numpy().tobytes()).hexdigest())
    try: import torchvision.models
    except ImportError: continue
    network = getattr(torchvision.models, path.split('/')[-1])(num_classes=3)
    network.load_state_dict(tensors, strict=True)
)",
                            files);
    QVERIFY(output);
    QCOMPARE(output->split('\n', Qt::SkipEmptyParts), expected);
}

void TestPythonTorch::we_read_what_torch_writes() {
    const auto path = in_folder("theirs.pth");
    const auto output = run(R"(
import sys, hashlib, torch
torch.manual_seed(1)
numbers = torch.randn(4, 5)
tensors = dict(plain=numbers, turned=numbers.t(), part=numbers[1:, ::2], half=numbers.half(), brain=numbers.bfloat16(),
               double=numbers.double(), parameter=torch.nn.Parameter(numbers), scalar=torch.tensor(2.5))
torch.save({'epoch': 1 << 40, 'lr': 0.1, 'state_dict': {'module.' + name: t for name, t in tensors.items()}}, sys.argv[1])
for name, tensor in sorted(tensors.items()):
    values = tensor.detach().float().contiguous().numpy()
    print(name, hashlib.sha256(values.tobytes()).hexdigest())
)",
                            {QString::fromStdString(path.string())});
    QVERIFY(output);
    QStringList found;
    const auto file = read_file(path);
    const formats::StateDict tensors(file, "theirs.pth");
    for (const auto& name : tensors.names()) found << QString::fromStdString(name) + " " + sha256(tensors.floats(name));
    QCOMPARE(found, output->split('\n', Qt::SkipEmptyParts));
}

void TestPythonTorch::other_saves_are_refused_with_the_remedy() {
    const auto legacy = in_folder("legacy.pth"), script = in_folder("script.pt"), whole = in_folder("whole.pth");
    const auto output = run(R"(
import sys, torch
layer = torch.nn.Linear(2, 2)
torch.save(layer.state_dict(), sys.argv[1], _use_new_zipfile_serialization=False)
torch.jit.script(layer).save(sys.argv[2])
torch.save(layer, sys.argv[3])
)",
                            {legacy.c_str(), script.c_str(), whole.c_str()});
    QVERIFY(output);
    const auto refusal = [](const std::filesystem::path& path) {
        try {
            formats::load(path);
        } catch (const Error& error) {
            return QString(error.what());
        }
        return QString("accepted");
    };
    QVERIFY2(refusal(legacy).contains("torch.save(torch.load(OLD), NEW)"), qPrintable(refusal(legacy)));
    QVERIFY2(refusal(script).contains("TorchScript"), qPrintable(refusal(script)));
    QVERIFY2(refusal(whole).contains("'torch.nn.modules.linear Linear'"), qPrintable(refusal(whole)));
}

QTEST_GUILESS_MAIN(TestPythonTorch)
#include "test_python_torch.moc"
