package org.partyplan.reader.structure;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What web sites and word processors leave around a plan; each rule knows one kind of
 * line.
 */
enum JunkRule {

	/** Page numbers and running feet. */
	PAGE_NUMBER(true,
			"^[-·]{0,4}(?:第?\\d{1,3}页(?:[,/]?共?\\d{1,3}页)?|[-·]{1,4}\\d{1,3}[-·]{1,4}|\\d{1,3}/\\d{1,3}|PAGE\\d*)[-·]{0,4}$"),

	/** The name of the file itself. */
	FILE_NAME(true, "^(?!附件|\\d{1,2}[.、])[^。;]{1,80}\\.(?:docx?|pdf|wps|txt)(?:VIP)?(?:免费)?$"),

	/** Who edited a page and when, below it. */
	FOOT_LINE(true, "^[(\\[【]?(?:责任编辑|责编|编辑|分享到|来源|信息来源|发布日期|发布时间|点击数|浏览次数)[:][^。;]{0,40}$"),

	/** Where a site left something out. */
	LEFT_OUT(true, "^[…. ]{0,12}\\(?[^。]{0,8}(?:此处隐藏|部分已省略)[^。]{0,16}$"),

	/** A line of a table of contents: 一、总体要求……3 */
	CONTENTS(true, "^[^。;]{2,60}(?:\\.{4,}|…{2,}|·{4,})\\d{1,3}$"),

	/** What library sites write behind a document. */
	SITE_FOOT(true,
			"^[^。]{0,40}(?:文档评论|VIP精品|相关文档|下载本文|下载文档|免费下载|立即下载|点击下载|展开全文|阅读全文|剩余.{0,8}未读|还剩\\d{1,4}页|仅展示\\d|全文共\\d|上一篇|下一篇|猜你喜欢|相关推荐|收藏本站|关注公众号|扫一扫|打印本页|关闭窗口)[^。]{0,40}$"),

	/** Counters and buttons of a list above a document. */
	BULLETED(false, "^[-•·*◆●](?!-).{0,400}$"),

	/** Lines of author, time and views. */
	BYLINE(false,
			"^[^。]{0,60}(?:作者:|发布时间|发布日期|发布于|发布\\||信息来源|来源:|点击数|点击量|点击:|浏览|阅读量|阅读:|次阅读|编辑:|责编|字号:|上传者|admin)[^。]{0,80}$"),

	/** A time stamp alone, with counters. */
	TIME_STAMP(false, "^(?:时间:)?\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2} ?(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?[ \\d,|]{0,12}$"),

	/** The path through the site. */
	BREADCRUMB(false, "^.{0,20}(?:当前位置|现在位置|您的位置|位置:|首页[-/>»]).{0,100}$|^[^。]{0,60}>[^。]{0,60}$|>$"),

	/** Words of site menus, in a line without a sentence. */
	MENU(false,
			"^[^。,;]{0,40}(?:购物车|我的足迹|VIP|Vip|下载|广告位|自定义文字|合集|文档简介|文档介绍|已阅读\\d|欢迎来到|欢迎您|千字$|^约?\\d{1,4}页$|\\d(?:\\.\\d)?[KM]B|_第\\d{1,3}页$)[^。;]{0,60}$|^.{0,8}(?:登录|注册|举报|客服).{0,12}$"),

	/** Site owners speaking to their readers. */
	SITE_VOICE(false, "小编|为大家整理|为您整理|为您分享|网友|欢迎品鉴|供大家参考|供您参考|仅供参考|仅供学习|原创力|原创投稿|本站|版权|侵权|付费|申明敬告|请勿照搬"),

	/** What official sites list about a document. */
	METADATA(false, "^(?:索引号|主题分类|公开主体|发文字号|成文日期|发布机构|发文机关|公开方式|公开范围|有效性|关键词|文号|体裁分类|组配分类|生成日期|公开日期|责任编辑)[^。]{0,40}$");

	private final boolean anywhere;

	private final Pattern pattern;

	JunkRule(boolean anywhere, String regex) {
		this.anywhere = anywhere;
		this.pattern = Pattern.compile(regex);
	}

	/** Whether a line above the plan is junk. */
	static boolean above(Stretch stretch) {
		return Stream.of(values()).anyMatch((rule) -> stretch.matches(rule.pattern));
	}

	/** Whether a line inside or below the plan is junk: only what no plan would say. */
	static boolean within(Stretch stretch) {
		return stretch.length() <= 80
				&& Stream.of(values()).anyMatch((rule) -> rule.anywhere && stretch.matches(rule.pattern));
	}

}
