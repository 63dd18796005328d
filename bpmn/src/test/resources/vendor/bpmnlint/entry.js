// Source of bpmnlint.bundle.js; README.md beside it says how the bundle is made.
import { Linter } from 'bpmnlint';
import StaticResolver from 'bpmnlint/lib/resolver/static-resolver.js';
import recommended from 'bpmnlint/config/recommended.js';
import { BpmnModdle } from 'bpmn-moddle';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import rules from './rules.js';

const resolver = new StaticResolver({ 'config:bpmnlint/recommended': recommended, ...rules });

/** Lints a model; answers [{rule, category, id, message}], import warnings of the parser included. */
window.lintBpmn = async function (xml) {
  const moddle = new BpmnModdle({ camunda });
  const { rootElement, warnings } = await moddle.fromXML(xml);
  const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver });
  const results = await linter.lint(rootElement);
  const reports = warnings.map((w) => ({ rule: 'import', category: 'error', id: '', message: w.message }));
  for (const [rule, found] of Object.entries(results)) {
    for (const report of found) {
      reports.push({ rule, category: report.category, id: report.id ?? '', message: report.message });
    }
  }
  return reports;
};
