package org.nianbao.report.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Damages that leave the XML of a package whole, so that they reach what reads it: texts, numbers and spans changed, cells,
 * rows, tables and styles dropped, doubled, swapped and put into one another. The parts are parsed once.
 */
final class XmlDamage {

    /** Elements of each name are as likely to be hit as those of any other: a table as a run of text. */
    private static final String DAMAGED_PARTS =
            ".*(?:document|sheet\\d+|sharedStrings|styles|numbering|workbook)\\.xml";

    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "1",
            "2",
            "7",
            "25",
            "100",
            "99999999999",
            "",
            "restart",
            "continue",
            "s",
            "n",
            "b",
            "e",
            "str",
            "inlineStr",
            "d",
            "true",
            "off",
            "A1",
            "D7",
            "B2:H9",
            "A1:XFD1048576",
            "XFD1048576",
            "hidden",
            "rId1",
            "abc");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "12",
            "１２",
            "1,234",
            "1.5",
            "-3",
            "／",
            "-",
            "1e309",
            "NaN",
            "45292",
            "22（其中修订16件）",
            "总计",
            "其他",
            "（七）总计",
            "3. 其他",
            "一、总体情况",
            "四、结转下年度继续办理",
            "结果维持",
            "⼯⺠",
            "\t",
            "\n",
            "\u00A0",
            "\u3000",
            "𠮷",
            "=1+1",
            "0000000",
            "123456789012345678901234567890");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Document> parsed = new LinkedHashMap<>();

    /** A package whose copies are to be damaged. */
    XmlDamage(byte[] whole) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                parts.put(part.getName(), content);
                if (part.getName().matches(DAMAGED_PARTS)) {
                    parsed.put(
                            part.getName(),
                            Jsoup.parse(new ByteArrayInputStream(content), "UTF-8", "", Parser.xmlParser()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A damaged copy: up to six damages in one of its parts, mostly the one with the tables. */
    byte[] of(Random random) {
        List<String> names = List.copyOf(parsed.keySet());
        String main = names.stream()
                .filter(name -> name.matches(".*(?:document|sheet1)\\.xml"))
                .findFirst()
                .orElse(names.get(0));
        String hit = random.nextInt(3) > 0 ? main : one(names, random);
        Document damaged = parsed.getOrDefault(hit, new Document("")).clone();
        damaged.outputSettings().prettyPrint(false);
        for (int i = random.nextInt(6); i >= 0; i--) {
            damage(damaged, random);
        }
        return zip(hit, damaged.outerHtml().getBytes(StandardCharsets.UTF_8));
    }

    private static void damage(Document part, Random random) {
        Map<String, List<Element>> byName = new TreeMap<>();
        for (Element element : part.getAllElements()) {
            if (element.parent() != null && element.parent() != part) {
                byName.computeIfAbsent(element.tagName(), n -> new ArrayList<>())
                        .add(element);
            }
        }
        if (byName.isEmpty()) {
            return;
        }
        Element element = one(byName, random);
        switch (random.nextInt(10)) {
            case 0 -> element.remove();
            case 1 -> element.after(element.clone());
            case 2 -> swap(element, element.nextElementSibling());
            case 3 -> swap(element, one(byName.getOrDefault(element.tagName(), List.of(element)), random));
            case 4 -> one(byName, random).appendChild(element.clone());
            case 5, 6, 7 -> attribute(element, byName, random);
            default -> text(part, random);
        }
    }

    private static void swap(Element one, @Nullable Element other) {
        if (other == null || other == one) {
            return;
        }
        if (!one.parents().contains(other) && !other.parents().contains(one)) {
            Element copy = one.clone();
            one.replaceWith(other.clone());
            other.replaceWith(copy);
        }
    }

    /** An attribute lost, or with the value of another or one that means something somewhere. */
    private static void attribute(Element element, Map<String, List<Element>> byName, Random random) {
        List<Element> with = byName.getOrDefault(element.tagName(), List.of(element)).stream()
                .filter(other -> other.attributesSize() > 0)
                .toList();
        if (with.isEmpty()) {
            return;
        }
        Element hit = one(with, random);
        Attribute attribute = one(hit.attributes().asList(), random);
        if (attribute.getKey().startsWith("xmlns")) {
            return;
        }
        if (random.nextInt(8) == 0) {
            hit.removeAttr(attribute.getKey());
        } else {
            hit.attr(attribute.getKey(), one(VALUES, random));
        }
    }

    private static void text(Document part, Random random) {
        List<Element> leaves = part.select("*").stream()
                .filter(element -> element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode)
                .toList();
        if (!leaves.isEmpty()) {
            one(leaves, random).text(one(TEXTS, random));
        }
    }

    private static Element one(Map<String, List<Element>> byName, Random random) {
        return one(one(List.copyOf(byName.values()), random), random);
    }

    private static <T> T one(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private byte[] zip(String name, byte[] changed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getKey().equals(name) ? changed : part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
